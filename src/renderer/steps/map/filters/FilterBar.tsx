import { Input, SearchField, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { ListPreview } from '../../../../shared/preview';
import { Icon } from '../../../components/Icon';
import type { ListDraft } from '../../../state/list-draft';
import { t } from '../../../translate';
import { SEARCHED_FROM } from '../column-order';
import { CorrectionButtons } from './CorrectionButtons';
import { HealthButton } from './HealthButton';
import { countOf, offeredFilters, ROW_FILTERS, type RowFilter } from './row-filter';
import { UncertainButton } from './UncertainButton';

interface FilterBarProps {
  readonly draft: ListDraft;
  readonly preview: ListPreview;
  readonly filter: RowFilter;
  /** Rows in the table: of a long list not all come to the window. */
  readonly shownRows: number;
  readonly onFilter: (filter: RowFilter) => void;
  readonly search: string;
  readonly onSearch: (search: string) => void;
}

const TONES: Readonly<Record<RowFilter, string>> = {
  all: 'neutral',
  invalid: 'bad',
  empty: 'neutral',
  unverified: 'warning',
  mistyped: 'warning',
  repaired: 'neutral',
};

/** Above the table: which rows it shows, and which columns. Empty where there is nothing to choose. */
export function FilterBar({ draft, preview, filter, shownRows, onFilter, search, onSearch }: FilterBarProps) {
  const offered = offeredFilters(preview);
  return (
    <div className="filter-bar">
      {offered.length > 1 && (
        <ToggleButtonGroup
          className="filters"
          aria-label={t('map.filter.label')}
          disallowEmptySelection
          selectedKeys={[filter]}
          onSelectionChange={(keys) => onFilter(ROW_FILTERS.find((one) => keys.has(one)) ?? 'all')}
        >
          {offered.map((one) => (
            <ToggleButton key={one} id={one} className={`filter filter-${TONES[one]}`}>
              {t(`map.filter.${one}`, { count: countOf(preview.summary, one) })}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      )}
      {shownRows < countOf(preview.summary, filter) && (
        <span className="hint shown-rows">
          {t('map.filter.shown', { shown: shownRows, count: countOf(preview.summary, filter) })}
        </span>
      )}
      <CorrectionButtons draft={draft} filter={filter} />
      <UncertainButton preview={preview} />
      <HealthButton preview={preview} />
      {preview.info.columns.length >= SEARCHED_FROM && (
        <SearchField className="find filter-bar-end" aria-label={t('map.find')} value={search} onChange={onSearch}>
          <Icon name="search" />
          <Input className="find-input" placeholder={t('map.find')} />
        </SearchField>
      )}
    </div>
  );
}
