import type { Field } from '../../../shared/field';
import type { FilesRequest, RequestedPeople } from '../../../shared/ipc/payloads';
import type { Platform } from '../../../shared/platform';
import type { FileDraft } from '../lists/file-draft';
import { fieldsInUse } from '../lists/file-fields';
import type { ListDraft } from '../lists/list-draft';
import { isUndecided, requestedLists } from './requested-lists';
import type { Wizard } from './wizard-model';

/** The request to make files, or null while a list still needs input. */
export function filesRequestOf({ lists, file }: Wizard, platform: Platform): FilesRequest | null {
  if (!lists.every(isReadable) || lists.some(isUndecided)) return null;
  const requested = requestedLists(lists, (draft) => ({ mapping: fieldsInUse(draft) }));
  if (requested.lists.length === 0 || !canMatch(requested.lists, file, platform)) return null;
  return { ...file, ...requested };
}

/** Main has read the list, and at least one of its columns is used. */
export function isReadable(draft: ListDraft): boolean {
  return draft.preview.kind === 'ready' && fieldsInUse(draft).fields.length > 0;
}

/** The lists can fill at least one complete set of fields by which the platform matches people. */
function canMatch(lists: readonly RequestedPeople[], { plain }: FileDraft, { files }: Platform): boolean {
  const has = (field: Field) =>
    lists.some(
      ({ mapping }) =>
        mapping.fields.some((item) => item.field === field) || (field === 'country' && mapping.defaultCountry !== null),
    );
  return files.some(({ keys, columns }) =>
    keys.some((key) =>
      key.every((field) => {
        const column = columns.find((item) => item.field === field);
        return has(field) && (column?.form !== 'plain' || plain.includes(field));
      }),
    ),
  );
}
