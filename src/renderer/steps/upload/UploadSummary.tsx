import type { ReactNode } from 'react';
import { type Fact, FactList } from '../../components/FactList';
import { formatBytes, formatHost } from '../../format';
import { useApp } from '../../state/app-context';
import type { ReadyAudienceState } from '../../state/prepared-audience';
import { t } from '../../translate';

/** The typed value, or what its absence means, in soft text. */
function typed(text: string, empty: string): ReactNode {
  return text.trim() || <span className="hint">{empty}</span>;
}

/** Exactly what will leave this computer. */
export function UploadSummary({ audience }: { readonly audience: ReadyAudienceState }) {
  const { app, wizard } = useApp();
  const { upload } = wizard;
  const byUserType = audience.state.byUserType.filter(({ counts }) => counts.unique > 0);
  const [first, second] = byUserType.map(({ userType }) => t(`userType.${userType}`));
  const audienceFacts: readonly Fact[] =
    upload.kind === 'new'
      ? [
          { term: t('upload.name'), value: typed(upload.name, t('upload.leaving.notFilled')) },
          { term: t('upload.description'), value: typed(upload.description, t('upload.leaving.notSent')) },
          { term: t('upload.optOutLink'), value: typed(upload.optOutLink, t('upload.leaving.notSent')) },
        ]
      : [{ term: t('upload.audienceId'), value: typed(upload.audienceId, t('upload.leaving.notFilled')) }];
  const facts: readonly Fact[] = [
    { term: t('upload.leaving.to'), value: formatHost(app.settings.api) },
    ...byUserType.map(({ userType, counts, bytes }) => ({
      term: t('upload.leaving.file', { type: t(`userType.${userType}`) }),
      value: t(audience.plainIds ? 'upload.leaving.plainIds' : 'upload.leaving.codes', {
        count: counts.unique,
        size: formatBytes(bytes),
      }),
    })),
    { term: t('upload.accountId'), value: typed(upload.adAccountId, t('upload.leaving.notFilled')) },
    ...audienceFacts,
    ...(first === undefined || second === undefined || upload.kind === 'existing'
      ? []
      : [{ term: t('upload.leaving.audiences'), value: t('upload.leaving.oneForAll', { first, other: second }) }]),
    { term: t('upload.leaving.token'), value: t('upload.leaving.token.hint') },
  ];
  return (
    <section className="panel">
      <h2>{t('upload.leaving')}</h2>
      <FactList facts={facts} />
      <p className="hint">{t('upload.leaving.nothingElse')}</p>
    </section>
  );
}
