import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { ActionButton } from '../../components/ActionButton';
import { SearchInput } from '../../components/fields/SearchInput';
import { UPLOAD_FILTERS, type UploadFilter, type UploadsView } from '../../state/uploads/uploads-view';
import { t } from '../../translate';

interface UploadsBarProps {
  readonly view: UploadsView;
  readonly counts: Readonly<Record<UploadFilter, number>>;
  readonly onChange: (change: Partial<UploadsView>) => void;
}

const TONES: Readonly<Record<UploadFilter, string>> = {
  all: 'neutral',
  active: 'neutral',
  attention: 'warning',
  done: 'neutral',
  failed: 'bad',
};

/** Above the table: which uploads it shows. A filter without results is not offered. */
export function UploadsBar({ view, counts, onChange }: UploadsBarProps) {
  const offered = UPLOAD_FILTERS.filter((item) => item === 'all' || item === view.filter || counts[item] > 0);
  return (
    <div className="filter-bar">
      <ToggleButtonGroup
        className="filters"
        aria-label={t('uploads.filter.label')}
        disallowEmptySelection
        selectedKeys={[view.filter]}
        onSelectionChange={(keys) =>
          onChange({ filter: UPLOAD_FILTERS.find((item) => keys.has(item)) ?? 'all', scrollTop: 0 })
        }
      >
        {offered.map((item) => (
          <ToggleButton key={item} id={item} className={`filter filter-${TONES[item]}`}>
            {t(`uploads.filter.${item}`, { count: counts[item] })}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {view.audience !== null && (
        <span className="audience-filter">
          <span>{t('uploads.filter.ofAudience', { name: view.audience.name })}</span>
          <ActionButton
            variant="quiet"
            icon="remove"
            label={t('uploads.filter.ofAudience.remove')}
            onPress={() => onChange({ audience: null })}
          />
        </span>
      )}
      <SearchInput
        label={t('uploads.search')}
        value={view.search}
        onChange={(search) => onChange({ search, scrollTop: 0 })}
      />
    </div>
  );
}
