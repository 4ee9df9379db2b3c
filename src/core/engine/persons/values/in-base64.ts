/** The 32 bytes of a digest in Base64. */
export function inBase64(hex: string): string {
  return Buffer.from(hex, 'hex').toString('base64');
}
