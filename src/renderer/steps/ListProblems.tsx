import { Notice } from '../components/Notice';
import { texts } from '../texts/index';

/** Lists that could not be opened, each in a sentence. */
export function ListProblems({ problems }: { readonly problems: readonly string[] }) {
  if (problems.length === 0) return null;
  return (
    <Notice tone="problem" title={texts.choose.problemsTitle}>
      {[...new Set(problems)].map((problem) => (
        <p key={problem}>{problem}</p>
      ))}
    </Notice>
  );
}
