import { z } from 'zod/mini';
import { type CountedRows, FILE_ROW_REASONS, ROW_REASONS } from '../found-rows';
import type { ListChoice } from '../preview';
import { columnMappings, dialectChoice, rowFilter, userType } from '../schema/list';
import { fieldMapping, fileChoice, plainFields, platformId, valueChoice } from '../schema/person-file';
import type { FilesRequest, HashRequest } from './payloads';

/** The larger inputs of requests. */

export const MAX_LISTS = 1_000;

const id = z.string().check(z.maxLength(64));

const requestedLists = z
  .array(z.strictObject({ id, dialect: dialectChoice, mappings: columnMappings, filter: z.exactOptional(rowFilter) }))
  .check(z.maxLength(MAX_LISTS));

export const listChoice: z.ZodMiniType<ListChoice> = z.strictObject({
  dialect: dialectChoice,
  mappings: z.nullable(columnMappings),
  userTypes: z.exactOptional(z.array(userType)),
  file: z.exactOptional(fileChoice),
  filter: z.exactOptional(rowFilter),
  asNew: z.exactOptional(z.literal(true)),
});

export const hashRequest: z.ZodMiniType<HashRequest> = z.strictObject({
  lists: requestedLists.check(z.minLength(1)),
  suppressionLists: requestedLists,
  plainIds: z.boolean(),
});

const requestedPeople = z
  .array(z.strictObject({ id, dialect: dialectChoice, mapping: fieldMapping, filter: z.exactOptional(rowFilter) }))
  .check(z.maxLength(MAX_LISTS));

export const filesRequest: z.ZodMiniType<FilesRequest> = z.strictObject({
  platform: platformId,
  lists: requestedPeople.check(z.minLength(1)),
  suppressionLists: requestedPeople,
  values: valueChoice,
  plain: plainFields,
});

const place = z.int().check(z.minimum(0));

export const countedRows: z.ZodMiniType<CountedRows> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('codes'), userType, reason: z.enum(ROW_REASONS) }),
  z.strictObject({ kind: z.literal('file'), file: place, column: z.nullable(place), reason: z.enum(FILE_ROW_REASONS) }),
]);
