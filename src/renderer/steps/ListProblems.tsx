import { Notice } from '../components/feedback/Notice';
import { t } from '../translate';

/** Lists that could not be opened, one sentence each. */
export function ListProblems({ problems }: { readonly problems: readonly string[] }) {
  if (problems.length === 0) return null;
  return (
    <Notice tone="problem" title={t('choose.problems')}>
      {[...new Set(problems)].map((problem) => (
        <p key={problem}>{problem}</p>
      ))}
    </Notice>
  );
}
