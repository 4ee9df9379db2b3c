import { z } from 'zod/mini';

/** Longest text that a field takes, in UTF-16 units; tokens and paths are allowed more. */
const MAX_TEXT = 2_000;

export const text = z.string().check(z.maxLength(MAX_TEXT));

/** Of a sheet or a member of an archive. */
export const name = text;

/** ISO 3166 alpha-2. */
export const country = z.string().check(z.regex(/^[A-Z]{2}$/));
