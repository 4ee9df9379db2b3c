import { supportsMultiValue } from '../../../../shared/audience';
import type { ColumnMapping } from '../../../../shared/list';
import type { ListPreview } from '../../../../shared/preview';
import { CheckField } from '../../../components/fields/CheckField';
import { t } from '../../../translate';

interface MultiValueFieldProps {
  readonly preview: ListPreview | null;
  readonly mapping: ColumnMapping;
  readonly onChange: (multiValue: boolean) => void;
}

/** Offered if the first rows hold multi-value cells; stays visible once it is on. */
export function MultiValueField({ preview, mapping, onChange }: MultiValueFieldProps) {
  const { userType, columns, multiValue } = mapping;
  const cells = (preview?.health ?? [])
    .filter(({ kind, column }) => kind === 'several-values' && columns.includes(column))
    .reduce((sum, { count }) => sum + count, 0);
  if (!supportsMultiValue(userType) || (cells === 0 && !multiValue)) return null;
  return (
    <CheckField
      label={t('map.multiValue')}
      hint={
        cells === 0
          ? t('map.multiValue.on')
          : t('map.multiValue.hint', { count: cells, types: t(`userType.${userType}.plural`) })
      }
      isSelected={multiValue}
      onChange={onChange}
    />
  );
}
