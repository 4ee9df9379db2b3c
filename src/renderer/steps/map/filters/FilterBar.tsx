import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { ListPreview } from '../../../../shared/preview';
import { SearchInput } from '../../../components/fields/SearchInput';
import type { ListDraft } from '../../../state/lists/list-draft';
import { t } from '../../../translate';
import { SEARCHED_FROM } from '../columns/column-order';
import type { ColumnUse } from '../columns/column-uses';
import { ChecksButton } from './ChecksButton';
import { CorrectionButtons } from './CorrectionButtons';
import { countOf, offeredFilters, TABLE_FILTERS, type TableFilter } from './table-filter';

interface FilterBarProps {
  readonly draft: ListDraft;
  readonly preview: ListPreview;
  /** Of the columns, by position. */
  readonly uses: ReadonlyMap<number, ColumnUse>;
  readonly filter: TableFilter;
  /** Rows in the table: of a long list, the window receives only the first. */
  readonly shownRows: number;
  readonly onFilter: (filter: TableFilter) => void;
  readonly search: string;
  readonly onSearch: (search: string) => void;
}

const TONES: Readonly<Record<TableFilter, string>> = {
  all: 'neutral',
  invalid: 'bad',
  empty: 'neutral',
  unverified: 'warning',
  mistyped: 'warning',
  repaired: 'neutral',
};

/** Above the table: which rows and columns it shows. Empty where there is nothing to choose. */
export function FilterBar({ draft, preview, uses, filter, shownRows, onFilter, search, onSearch }: FilterBarProps) {
  const offered = offeredFilters(preview);
  return (
    <div className="filter-bar">
      {offered.length > 1 && (
        <ToggleButtonGroup
          className="filters"
          aria-label={t('map.filter.label')}
          disallowEmptySelection
          selectedKeys={[filter]}
          onSelectionChange={(keys) => onFilter(TABLE_FILTERS.find((item) => keys.has(item)) ?? 'all')}
        >
          {offered.map((item) => (
            <ToggleButton key={item} id={item} className={`filter filter-${TONES[item]}`}>
              {t(`map.filter.${item}`, { count: countOf(preview.summary, item) })}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      )}
      {shownRows < countOf(preview.summary, filter) && (
        <span className="hint shown-rows" title={t('map.filter.shown.hint')}>
          {t('map.filter.shown', { shown: shownRows, count: countOf(preview.summary, filter) })}
        </span>
      )}
      <CorrectionButtons draft={draft} filter={filter} />
      <ChecksButton draft={draft} preview={preview} uses={uses} />
      {preview.info.columns.length >= SEARCHED_FROM && (
        <SearchInput label={t('map.find')} value={search} onChange={onSearch} />
      )}
    </div>
  );
}
