import { createHash } from 'node:crypto';

/** The digest of a text's UTF-8 bytes, in lowercase hex: the reference for the product. */
export const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
