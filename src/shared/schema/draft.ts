import { z } from 'zod/mini';
import type { StoredDraft, WindowDraft } from '../draft';
import { LIST_ROLES } from '../preview';
import { columnIndex, columnMappings, dialectChoice, savedMappings, userType } from './list';
import { fieldMapping, platformId } from './person-file';
import { text } from './text';

const MAX_LISTS = 1_000;

const choice = {
  role: z.enum(LIST_ROLES),
  dialect: dialectChoice,
  mappings: z.nullable(columnMappings),
  fields: z.nullable(fieldMapping),
  filterColumn: z.nullable(columnIndex),
  optOutsConfirmed: z.boolean(),
};

const target = z.strictObject({
  kind: z.enum(['new', 'existing']),
  adAccountId: text,
  name: text,
  description: text,
  optOutLink: text,
  audienceId: text,
  audienceName: text,
});

const rest = { platform: platformId, userTypes: z.array(userType), plainIds: z.boolean(), upload: target };

export const windowDraft: z.ZodMiniType<WindowDraft> = z.strictObject({
  ...rest,
  lists: z.array(z.strictObject({ ...choice, id: z.string().check(z.maxLength(64)) })).check(z.maxLength(MAX_LISTS)),
});

/** Early drafts know nothing of platforms. */
export const storedDraft: z.ZodMiniType<StoredDraft> = z.object({
  ...rest,
  platform: z._default(platformId, 'audience-api'),
  pasted: z._default(z.int().check(z.minimum(0), z.maximum(MAX_LISTS)), 0),
  lists: z
    .array(
      z.object({
        ...choice,
        mappings: z.nullable(savedMappings),
        fields: z._default(choice.fields, null),
        path: z.string().check(z.minLength(1), z.maxLength(32_767)),
      }),
    )
    .check(z.maxLength(MAX_LISTS)),
});
