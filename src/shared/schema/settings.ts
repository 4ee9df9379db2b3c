import { z } from 'zod/mini';
import { LANGUAGE_CHOICES, type Settings, THEMES } from '../settings';
import { platformId } from './person-file';
import { country, text } from './text';

const fields = {
  platform: platformId,
  api: text,
  adAccountId: text,
  country: z.nullable(country),
  keepFiles: z.boolean(),
  lookForUpdates: z.boolean(),
  theme: z.enum(THEMES),
  language: z.enum(LANGUAGE_CHOICES),
};

export const settings: z.ZodMiniType<Settings> = z.object(fields);

export const settingsChange: z.ZodMiniType<Partial<Settings>> = z.object({
  platform: z.exactOptional(fields.platform),
  api: z.exactOptional(fields.api),
  adAccountId: z.exactOptional(fields.adAccountId),
  country: z.exactOptional(fields.country),
  keepFiles: z.exactOptional(fields.keepFiles),
  lookForUpdates: z.exactOptional(fields.lookForUpdates),
  theme: z.exactOptional(fields.theme),
  language: z.exactOptional(fields.language),
});
