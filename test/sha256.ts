import { createHash } from 'node:crypto';

/** Of the UTF-8 bytes of a text, in lowercase hex: what the product is held against. */
export const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
