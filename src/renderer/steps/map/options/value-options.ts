import { supportsMultiValue } from '../../../../shared/audience';
import type { ColumnMapping } from '../../../../shared/list';
import type { ValueChoice } from '../../../../shared/person-file';
import type { ListPreview } from '../../../../shared/preview';
import { useApp } from '../../../state/app-context';
import { mappingsInUse } from '../../../state/lists/assign-column';
import { makesFile } from '../../../state/lists/file-draft';
import type { ListDraft } from '../../../state/lists/list-draft';
import { t } from '../../../translate';
import { countRejects } from '../table/cell-results';

/** How cells are read: offered where the first rows call for it, and shown for as long as it is on. */
interface ValueOption {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly isOn: boolean;
  readonly turn: (isOn: boolean) => void;
}

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

/** The others are turned on by the chip of their rows. */
function audienceOptions(
  preview: ListPreview,
  { userType, columns, multiValue, base64Digests = false, fixTypos = false }: ColumnMapping,
  change: (part: Partial<ColumnMapping>) => void,
): readonly ValueOption[] {
  const cells = multiValueCells(preview, (column) => columns.includes(column));
  const several = {
    id: `${userType} multiValue`,
    label: t('map.multiValue'),
    hint:
      cells === 0
        ? t('map.multiValue.on')
        : t('map.multiValue.hint', { count: cells, types: t(`userType.${userType}.plural`) }),
    isOn: multiValue,
    turn: (isOn: boolean) => change({ multiValue: isOn }),
  };
  return [
    ...(supportsMultiValue(userType) && (cells > 0 || multiValue) ? [several] : []),
    ...(base64Digests ? [base64(`${userType} base64`, base64Digests, change)] : []),
    ...(fixTypos ? [typos(`${userType} typos`, fixTypos, change)] : []),
  ];
}

function fileOptions(
  preview: ListPreview,
  { multiValue, base64Digests, fixTypos }: ValueChoice,
  change: (part: Partial<ValueChoice>) => void,
): readonly ValueOption[] {
  const cells = multiValueCells(preview, () => true);
  const several = {
    id: 'multiValue',
    label: t('map.multiValue'),
    hint: cells === 0 ? t('files.multiValue.on') : t('files.multiValue.hint', { count: cells }),
    isOn: multiValue,
    turn: (isOn: boolean) => change({ multiValue: isOn }),
  };
  const hasTypos = preview.notes.some(({ kind }) => kind === 'mail-typo');
  return [
    ...(cells > 0 || multiValue ? [several] : []),
    ...(countRejects(preview, 'base64-digest') > 0 || base64Digests ? [base64('base64', base64Digests, change)] : []),
    ...(hasTypos || fixTypos ? [typos('typos', fixTypos, change)] : []),
  ];
}

function base64(id: string, isOn: boolean, change: (part: { base64Digests: boolean }) => void): ValueOption {
  const turn = (base64Digests: boolean) => change({ base64Digests });
  return { id, label: t('map.base64'), hint: t('map.base64.hint'), isOn, turn };
}

function typos(id: string, isOn: boolean, change: (part: { fixTypos: boolean }) => void): ValueOption {
  const turn = (fixTypos: boolean) => change({ fixTypos });
  return { id, label: t('map.fixTypos'), hint: t('map.fixTypos.hint'), isOn, turn };
}

function multiValueCells({ health }: ListPreview, isOf: (column: number) => boolean): number {
  return health
    .filter(({ kind, column }) => kind === 'several-values' && isOf(column))
    .reduce((sum, { count }) => sum + count, 0);
}
