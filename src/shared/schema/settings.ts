import { z } from 'zod/mini';
import { LANGUAGE_CHOICES, type Settings, THEMES } from '../settings';
import { platformId } from './person-file';
import { country, text } from './text';

export const settings: z.ZodMiniType<Settings> = z.object({
  platform: platformId,
  api: text,
  adAccountId: text,
  country: z.nullable(country),
  keepFiles: z.boolean(),
  lookForUpdates: z.boolean(),
  theme: z.enum(THEMES),
  language: z.enum(LANGUAGE_CHOICES),
});
