/** The 32 bytes of a digest in Base64, not their hex digits. */
export function inBase64(hex: string): string {
  return Buffer.from(hex, 'hex').toString('base64');
}
