import type { UserType } from '../../../../shared/audience';
import { SegmentedBar } from '../../../components/SegmentedBar';
import { useApp } from '../../../state/app-context';
import { needsRole } from '../../../state/list-draft';
import { t } from '../../../translate';
import { expectAudience } from './expected-audience';
import { outcomeSegments } from './outcome-segments';

const TYPE_NAMES: Readonly<Record<UserType, string>> = {
  email_hash: 'email',
  phone_hash: 'phone',
  mobile_advertiser_id: 'device',
  custom_audience_third_party_id: 'customer',
};

/** At the foot: how many people and codes the lists will give, as far as their first rows tell. */
export function AudienceSummary() {
  const { wizard } = useApp();
  const previews = wizard.lists
    .filter((draft) => draft.role === 'audience' && !needsRole(draft) && draft.preview.kind !== 'no-column')
    .flatMap(({ preview }) => preview.last ?? [])
    .filter(({ mappings }) => mappings.length > 0);
  if (previews.length === 0) return null;
  const expected = expectAudience(previews);
  const counts = (['used', 'invalid', 'empty'] as const)
    .filter((outcome) => expected[outcome] > 0)
    .map((outcome) => t(`map.segment.${outcome}`, { count: expected[outcome] }));
  return (
    <div className="audience-summary">
      <p role="status">
        <strong>{t('map.people', { count: expected.people, exact: expected.exact ? 'yes' : 'no' })}</strong>
        {expected.codes.map(({ userType, count }) => (
          <span key={userType}>{t('map.codes', { count, type: TYPE_NAMES[userType] })}</span>
        ))}
      </p>
      <SegmentedBar label={`${t('map.segment.bar')}: ${counts.join(', ')}`} segments={outcomeSegments(expected)} />
    </div>
  );
}
