import { z } from 'zod/mini';
import type { UploadTarget } from '../upload';
import { userType } from './list';
import { text } from './text';

/** What goes with a file that becomes an audience of its own. */
export const audienceFields = z.object({
  adAccountId: text,
  name: text,
  description: z.exactOptional(text),
  optOutLink: z.exactOptional(text),
  userType,
});

/** People added to an audience that exists come without a name. */
export const fieldsOfExisting = z.pick(audienceFields, { adAccountId: true, userType: true });

export const uploadTarget: z.ZodMiniType<UploadTarget> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('new'), fields: audienceFields }),
  z.object({
    kind: z.literal('existing'),
    audienceId: text,
    audienceName: z.exactOptional(text),
    fields: fieldsOfExisting,
  }),
]);
