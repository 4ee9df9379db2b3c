import type { ColumnMapping } from '../../../../shared/list';
import { CheckField } from '../../../components/fields/CheckField';
import { t } from '../../../translate';

interface ValueFieldsProps {
  readonly mapping: ColumnMapping;
  readonly onChange: (part: Pick<ColumnMapping, 'base64Digests' | 'fixTypos'>) => void;
}

/** Options that were turned on by a chip, to turn them off again. */
export function ValueFields({ mapping, onChange }: ValueFieldsProps) {
  const { userType, base64Digests = false, fixTypos = false } = mapping;
  return (
    <>
      {base64Digests && (
        <CheckField
          label={t('map.base64')}
          hint={t('map.base64.hint')}
          isSelected={base64Digests}
          onChange={(selected) => onChange({ base64Digests: selected })}
        />
      )}
      {userType === 'email_hash' && fixTypos && (
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
