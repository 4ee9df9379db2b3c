/** The section of the kernel module that holds the numbering plans; see `phone-abi.ts`. */
export const NUMBERING_PLANS = 'numbering-plans';
