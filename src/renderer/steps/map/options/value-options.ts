import { supportsMultiValue } from '../../../../shared/audience';
import type { ColumnMapping } from '../../../../shared/column-mapping';
import type { ValueChoice } from '../../../../shared/person-file';
import type { ListPreview } from '../../../../shared/preview';
import { useApp } from '../../../state/app-context';
import { mappingsInUse } from '../../../state/lists/assign-column';
import { makesFile } from '../../../state/lists/file-draft';
import type { ListDraft } from '../../../state/lists/list-draft';
import { t } from '../../../translate';
import { countRejects, countReportedMultiValueCells } from '../table/cell-results';

/** How cells are read. */
interface ValueOption {
  readonly id: string;
  /** The first rows call for it, or it is on. */
  readonly isOffered: boolean;
  readonly label: string;
  readonly hint: string;
  readonly isOn: boolean;
  readonly turn: (isOn: boolean) => void;
}

/** The options for the values of a list, with what each would change. */
export function useValueOptions(draft: ListDraft, preview: ListPreview): readonly ValueOption[] {
  const { wizard, dispatchWizard } = useApp();
  if (makesFile(wizard.file)) {
    const { values } = wizard.file;
    const change = (part: Partial<ValueChoice>) =>
      dispatchWizard({ type: 'file-changed', change: { values: { ...values, ...part } } });
    return fileOptions(preview, values, change);
  }
  return mappingsInUse(draft).flatMap((mapping) =>
    audienceOptions(preview, mapping, (part) =>
      dispatchWizard({ type: 'mapping-changed', id: draft.id, mapping: { ...mapping, ...part } }),
    ),
  );
}

/** Only cells of several values call for theirs: the others are turned on by the chip of their rows. */
function audienceOptions(
  preview: ListPreview,
  { userType, columns, multiValue, base64Digests = false, fixTypos = false }: ColumnMapping,
  change: (part: Partial<ColumnMapping>) => void,
): readonly ValueOption[] {
  const cells = countReportedMultiValueCells(preview, (column) => columns.includes(column));
  const types = t(`userType.${userType}.plural`);
  const multiValueHint = cells === 0 ? t('map.multiValue.on') : t('map.multiValue.hint', { count: cells, types });
  const several = {
    ...multiValueCells(`${userType} multiValue`, multiValueHint, multiValue, change),
    isOffered: cells > 0 || multiValue,
  };
  return [
    ...(supportsMultiValue(userType) ? [several] : []),
    { ...base64(`${userType} base64`, base64Digests, change), isOffered: base64Digests },
    { ...typos(`${userType} typos`, fixTypos, change), isOffered: fixTypos },
  ];
}

function fileOptions(
  preview: ListPreview,
  { multiValue, base64Digests, fixTypos }: ValueChoice,
  change: (part: Partial<ValueChoice>) => void,
): readonly ValueOption[] {
  const cells = countReportedMultiValueCells(preview, () => true);
  const multiValueHint = cells === 0 ? t('files.multiValue.on') : t('files.multiValue.hint', { count: cells });
  const hasBase64 = countRejects(preview, 'base64-digest') > 0;
  const hasTypos = preview.notes.some(({ kind }) => kind === 'mail-typo');
  return [
    { ...multiValueCells('multiValue', multiValueHint, multiValue, change), isOffered: cells > 0 || multiValue },
    { ...base64('base64', base64Digests, change), isOffered: hasBase64 || base64Digests },
    { ...typos('typos', fixTypos, change), isOffered: hasTypos || fixTypos },
  ];
}

function multiValueCells(
  id: string,
  hint: string,
  isOn: boolean,
  change: (part: { multiValue: boolean }) => void,
): Omit<ValueOption, 'isOffered'> {
  return { id, label: t('map.multiValue'), hint, isOn, turn: (multiValue) => change({ multiValue }) };
}

function base64(id: string, isOn: boolean, change: (part: { base64Digests: boolean }) => void) {
  const turn = (base64Digests: boolean) => change({ base64Digests });
  return { id, label: t('map.base64'), hint: t('map.base64.hint'), isOn, turn };
}

function typos(id: string, isOn: boolean, change: (part: { fixTypos: boolean }) => void) {
  const turn = (fixTypos: boolean) => change({ fixTypos });
  return { id, label: t('map.fixTypos'), hint: t('map.fixTypos.hint'), isOn, turn };
}
