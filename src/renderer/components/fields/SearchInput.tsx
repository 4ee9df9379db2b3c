import { Input, SearchField } from 'react-aria-components';
import { Icon } from '../Icon';

interface SearchInputProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (search: string) => void;
}

/** The search field at the end of a filter bar. */
export function SearchInput({ label, value, onChange }: SearchInputProps) {
  return (
    <SearchField className="find filter-bar-end" aria-label={label} value={value} onChange={onChange}>
      <Icon name="search" />
      <Input className="find-input" placeholder={label} />
    </SearchField>
  );
}
