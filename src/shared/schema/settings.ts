import { z } from 'zod/mini';
import { LANGUAGE_CHOICES, type Settings, THEMES } from '../settings';
import { country, text } from './text';

export const settings: z.ZodMiniType<Settings> = z.object({
  api: text,
  adAccountId: text,
  country: z.nullable(country),
  keepFiles: z.boolean(),
  theme: z.enum(THEMES),
  language: z.enum(LANGUAGE_CHOICES),
});
