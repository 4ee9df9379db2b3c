import type { UserType } from '../../../shared/audience';
import { describeUnread } from '../../../shared/describe/list';
import type { HashedUserType } from '../../../shared/ipc/payloads';
import type { AudienceId } from '../../../shared/preview';
import { ActionButton } from '../../components/ActionButton';
import { Notice, Problem } from '../../components/feedback/Notice';
import { SavedNote } from '../../components/feedback/SavedNote';
import { PageHeading } from '../../components/navigation/PageHeading';
import { formatBytes, formatNumber } from '../../format';
import { useApp } from '../../state/app-context';
import { useSaving } from '../../state/hooks/use-saving';
import type { ReadyAudienceState } from '../../state/prepared-audience';
import { totalOf } from '../../state/uploads/upload-draft';
import { say, t } from '../../translate';
import { CountTable } from './CountTable';
import { codeCounts } from './code-counts';
import { ResultBar } from './ResultBar';
import { RowsByList } from './RowsByList';
import { listRowsOf, resultOf } from './result-parts';
import { GoToRows } from './rows/GoToRows';
import { MistypedNotice } from './rows/MistypedNotice';

export function HashResult({ audience }: { readonly audience: ReadyAudienceState }) {
  const { client } = useApp();
  const { busy, problem, saved, save } = useSaving();
  const { byUserType } = audience.state;
  const saveFile = (what: UserType | 'rejects') =>
    save(what === 'rejects' ? t('hash.saveRejects.done') : t('hash.saveHashes.done'), () =>
      client.request('audience:save', { id: audience.id, what }),
    );
  return (
    <div className={byUserType.length > 1 ? 'page page-wide' : 'page'}>
      <PageHeading>{t('hash.done')}</PageHeading>
      {totalOf(byUserType, 'unique') === 0 && <Notice tone="warning">{t('hash.nobody')}</Notice>}
      <div className="type-results">
        {byUserType.map((hashed) => (
          <UserTypeResult
            key={hashed.userType}
            audience={audience.id}
            hashed={hashed}
            isOnly={byUserType.length === 1}
          />
        ))}
      </div>
      <div className="buttons">
        {byUserType.map(({ userType, counts }) => (
          <ActionButton key={userType} isDisabled={busy || counts.unique === 0} onPress={() => saveFile(userType)}>
            {byUserType.length === 1
              ? t('hash.saveHashes')
              : t('hash.saveHashes.of', { type: t(`userType.${userType}`) })}
          </ActionButton>
        ))}
        {byUserType.some(hasRejects) && (
          <ActionButton isDisabled={busy} onPress={() => saveFile('rejects')}>
            {t('hash.saveRejects')}
          </ActionButton>
        )}
        <SavedNote>{saved}</SavedNote>
      </div>
      <Problem>{problem}</Problem>
    </div>
  );
}

interface UserTypeResultProps {
  readonly audience: AudienceId;
  readonly hashed: HashedUserType;
  /** The audience holds no other user type. */
  readonly isOnly: boolean;
}

function UserTypeResult({ audience, hashed, isOnly }: UserTypeResultProps) {
  const { userType, counts, byList, bytes, unreadCountries, mailTypos, suppression } = hashed;
  const result = resultOf(counts);
  return (
    <section className="type-result">
      {!isOnly && <h2>{t(`userType.${userType}`)}</h2>}
      {counts.unverified > 0 && (
        <Notice tone="warning">
          <p>
            {t('hash.unverified', { count: counts.unverified })} <GoToRows rows="unverified" />
          </p>
        </Notice>
      )}
      {unreadCountries !== null && <Notice tone="warning">{say(describeUnread(unreadCountries))}</Notice>}
      <MistypedNotice typos={mailTypos} />
      <div className="result" role="status">
        {!result.isExact && <p className="result-most">{t('result.people.atMost')}</p>}
        <p className="big-number">{formatNumber(result.people)}</p>
        <p className="result-words">
          {t('result.people', { count: result.people })}
          <span className="hint">{t('result.codes', { count: counts.unique, size: formatBytes(bytes) })}</span>
        </p>
      </div>
      <ResultBar title={t('result.rows.title', { count: counts.rows })} parts={result.rows} />
      {result.codes !== null && counts.hashed > counts.unique && (
        <ResultBar title={t('result.codes.title', { count: counts.hashed })} parts={result.codes} />
      )}
      <CountTable audience={audience} lines={codeCounts(userType, counts, suppression)} />
      {byList.length > 1 && <RowsByList lists={byList.map(listRowsOf)} />}
    </section>
  );
}

function hasRejects({ counts, suppression }: HashedUserType): boolean {
  const rejected = [counts.rejected, suppression?.rejected ?? {}].flatMap((reasons) => Object.values(reasons));
  return rejected.some((count) => count > 0);
}
