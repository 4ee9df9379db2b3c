import type { ReadyAudience } from '../bridge';
import { ActionButton } from '../components/ActionButton';
import { Notice, Problem } from '../components/Notice';
import { PageHeading } from '../components/PageHeading';
import { SavedNote } from '../components/SavedNote';
import { formatNumber } from '../format';
import { useApp } from '../state/app-context';
import { useSaving } from '../state/use-saving';
import { texts } from '../texts';
import { CountTable } from './CountTable';

export function HashResult({ audience }: { readonly audience: ReadyAudience }) {
  const { client } = useApp();
  const { busy, problem, saved, save } = useSaving();
  const { counts, bytes } = audience.state;
  const saveFile = (what: 'hashes' | 'rejects') =>
    save(texts.hash.saved[what], () => client.request('audience:save', { id: audience.id, what }));
  const hasRejects = Object.values(counts.rejected).some((count) => count > 0);
  return (
    <div className="page">
      <PageHeading>{texts.hash.done}</PageHeading>
      <div className="result" role="status">
        <p className="big-number">{formatNumber(counts.unique)}</p>
        <p className="result-words">
          {texts.hash.people(counts.unique)}
          <span className="hint">{texts.hash.fileSize(bytes)}</span>
        </p>
      </div>
      {counts.unique === 0 && <Notice tone="warning">{texts.hash.nobody}</Notice>}
      {counts.unverified > 0 && <Notice tone="warning">{texts.hash.unverifiedWarning(counts.unverified)}</Notice>}
      <CountTable counts={counts} />
      <div className="buttons">
        {hasRejects && (
          <ActionButton isDisabled={busy} onPress={() => saveFile('rejects')}>
            {texts.hash.saveRejects}
          </ActionButton>
        )}
        <ActionButton isDisabled={busy || counts.unique === 0} onPress={() => saveFile('hashes')}>
          {texts.hash.saveHashes}
        </ActionButton>
        <SavedNote>{saved}</SavedNote>
      </div>
      <Problem>{problem}</Problem>
    </div>
  );
}
