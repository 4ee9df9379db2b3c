import { SegmentedBar } from '../../../components/feedback/SegmentedBar';
import { useApp } from '../../../state/app-context';
import { needsRole } from '../../../state/lists/list-draft';
import { t } from '../../../translate';
import { readColumns } from '../table/cell-results';
import { expectAudience } from './expected-audience';
import { outcomeSegments } from './outcome-segments';

/** At the bottom: how many people and digests the lists will give, estimated from their first rows. */
export function AudienceSummary() {
  const { wizard } = useApp();
  const previews = wizard.lists
    .filter((draft) => draft.role === 'audience' && !needsRole(draft) && draft.preview.kind !== 'no-column')
    .flatMap(({ preview }) => preview.last ?? [])
    .filter((preview) => readColumns(preview).length > 0);
  if (previews.length === 0) return null;
  const expected = expectAudience(previews);
  const counts = (['used', 'invalid', 'empty'] as const)
    .filter((outcome) => expected[outcome] > 0)
    .map((outcome) => t(`map.segment.${outcome}`, { count: expected[outcome] }));
  return (
    <div className="audience-summary">
      <p role="status">
        <strong>{t('map.people', { count: expected.used, exact: expected.exact ? 'yes' : 'no' })}</strong>
        {expected.codes.map(({ userType, count }) => (
          <span key={userType}>{t(`map.codes.${userType}`, { count })}</span>
        ))}
      </p>
      <SegmentedBar label={`${t('map.segment.bar')}: ${counts.join(', ')}`} segments={outcomeSegments(expected)} />
    </div>
  );
}
