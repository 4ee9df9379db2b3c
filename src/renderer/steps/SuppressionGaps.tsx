import type { UserType } from '../../shared/audience';
import { Notice } from '../components/Notice';
import type { ListDraft } from '../state/list-draft';
import { texts } from '../texts';
import { pluralOf } from '../texts/map';

interface SuppressionGapsProps {
  readonly lists: readonly ListDraft[];
  readonly userTypes: readonly UserType[];
}

/** Who opted out by e-mail address may still be in the list of phone numbers: that is said, not assumed. */
export function SuppressionGaps({ lists, userTypes }: SuppressionGapsProps) {
  const suppressed = lists.filter(({ role, preview }) => role === 'suppression' && preview.kind === 'ready');
  if (suppressed.length === 0) return null;
  const covered = suppressed.flatMap(({ mappings }) => (mappings ?? []).map(({ userType }) => userType));
  const missing = userTypes.filter((userType) => !covered.includes(userType));
  if (missing.length === 0) return null;
  return <Notice tone="warning">{texts.map.suppressionGap(pluralOf(missing))}</Notice>;
}
