import type { RestoredDraft, WindowDraft } from '../../../shared/draft';
import { t } from '../../translate';
import { newFileDraft } from '../lists/file-draft';
import { type ListDraft, newDraft } from '../lists/list-draft';
import { EMPTY_UPLOAD } from '../uploads/upload-draft';
import type { Wizard } from './wizard-model';

/** The part of a draft that is saved: choices, no preview and no value. */
export function toSavedDraft({ file, lists, userTypes, plainIds, upload }: Wizard): WindowDraft {
  const { kind, adAccountId, name, description, optOutLink, audienceId, audienceName } = upload;
  return {
    platform: file.platform,
    lists: lists.map(({ id, role, dialect, mappings, fields, filter, optOutsConfirmed }) => ({
      id,
      role,
      dialect,
      mappings,
      fields,
      filterColumn: filter?.column ?? null,
      optOutsConfirmed,
    })),
    userTypes,
    plainIds,
    upload: { kind, adAccountId, name, description, optOutLink, audienceId, audienceName },
  };
}

/** Messages about a restored draft: which of its lists are missing. */
export function draftProblems({ missing, pasted }: RestoredDraft): readonly string[] {
  return [
    ...(missing === 0 ? [] : [t('choose.draft.missing', { count: missing })]),
    ...(pasted === 0 ? [] : [t('choose.draft.pasted', { count: pasted })]),
  ];
}

/**
 * The draft as it was left, with `problems` to show. The words by which rows are filtered are not saved and must be
 * chosen again.
 */
export function withSavedDraft(
  wizard: Wizard,
  { platform, lists, userTypes, plainIds, upload }: RestoredDraft,
  problems: readonly string[],
): Wizard {
  const restored = lists.map(({ id, role, dialect, mappings, fields, filterColumn, optOutsConfirmed }): ListDraft => {
    const filter = filterColumn === null ? null : { column: filterColumn, value: '' };
    return { ...newDraft({ id, role }), dialect, mappings, fields, userTypes, filter, optOutsConfirmed };
  });
  const known = new Set(restored.map(({ id }) => id));
  const others = wizard.lists.filter(({ id }) => !known.has(id));
  const all = [...restored, ...others];
  return {
    ...wizard,
    file: newFileDraft(platform),
    lists: all,
    userTypes,
    plainIds,
    upload: { ...EMPTY_UPLOAD, ...upload, adAccountId: upload.adAccountId || wizard.upload.adAccountId },
    step: { kind: all.length > 0 ? 'map' : 'choose', problems },
  };
}
