import { supportsMultiValue } from '../../../shared/audience';
import type { ColumnMapping } from '../../../shared/list';
import type { ListPreview } from '../../../shared/preview';
import { CheckField } from '../../components/fields/CheckField';
import { texts } from '../../texts/index';

interface MultiValueFieldProps {
  readonly preview: ListPreview | null;
  readonly mapping: ColumnMapping;
  readonly onChange: (severalValues: boolean) => void;
}

/** Offered where the first rows hold such cells; once it is on, it stays in sight. */
export function MultiValueField({ preview, mapping, onChange }: MultiValueFieldProps) {
  const { userType, columns, severalValues } = mapping;
  const cells = (preview?.health ?? [])
    .filter(({ kind, column }) => kind === 'several-values' && columns.includes(column))
    .reduce((sum, { count }) => sum + count, 0);
  if (!supportsMultiValue(userType) || (cells === 0 && !severalValues)) return null;
  const { plural } = texts.userTypes[userType];
  return (
    <CheckField
      label={texts.map.multiValue}
      hint={cells === 0 ? texts.map.multiValueOn : texts.map.multiValueHint(cells, plural)}
      isSelected={severalValues}
      onChange={onChange}
    />
  );
}
