import type { ColumnMapping } from '../../../shared/list';
import type { ListPreview } from '../../../shared/preview';
import { CheckField } from '../../components/fields/CheckField';
import { t } from '../../translate';

interface ValueFieldsProps {
  readonly preview: ListPreview | null;
  readonly mapping: ColumnMapping;
  readonly onChange: (part: Pick<ColumnMapping, 'base64Digests' | 'fixTypos'>) => void;
}

/** Each is offered where the first rows hold such cells; once it is on, it stays in sight. */
export function ValueFields({ preview, mapping, onChange }: ValueFieldsProps) {
  const { userType, columns, base64Digests = false, fixTypos = false } = mapping;
  const index = preview?.mappings.findIndex((one) => one.userType === userType) ?? -1;
  const hasBase64 = (preview?.estimates[index]?.rejected['base64-digest'] ?? 0) > 0;
  const hasTypos = preview?.notes.some(({ kind, column }) => kind === 'mail-typo' && columns.includes(column)) ?? false;
  return (
    <>
      {(hasBase64 || base64Digests) && (
        <CheckField
          label={t('map.base64')}
          hint={t('map.base64.hint')}
          isSelected={base64Digests}
          onChange={(selected) => onChange({ base64Digests: selected })}
        />
      )}
      {userType === 'email_hash' && (hasTypos || fixTypos) && (
        <CheckField
          label={t('map.fixTypos')}
          hint={t('map.fixTypos.hint')}
          isSelected={fixTypos}
          onChange={(selected) => onChange({ fixTypos: selected })}
        />
      )}
    </>
  );
}
