import { Input, SearchField } from 'react-aria-components';
import { Icon } from '../components/Icon';
import { t } from '../translate';

interface AudienceSearchProps {
  readonly value: string;
  readonly onChange: (search: string) => void;
}

export function AudienceSearch({ value, onChange }: AudienceSearchProps) {
  return (
    <SearchField className="find filter-bar-end" aria-label={t('audiences.search')} value={value} onChange={onChange}>
      <Icon name="search" />
      <Input className="find-input" placeholder={t('audiences.search')} />
    </SearchField>
  );
}
