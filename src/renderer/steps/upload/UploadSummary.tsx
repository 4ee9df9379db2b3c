import type { ReadyAudienceState } from '../../bridge';
import { type Fact, FactList } from '../../components/FactList';
import { formatHost } from '../../format';
import { useApp } from '../../state/app-context';
import { texts } from '../../texts/index';

/** Exactly what will leave this computer, before it does. */
export function UploadSummary({ audience }: { readonly audience: ReadyAudienceState }) {
  const { app, wizard } = useApp();
  const { upload } = wizard;
  const byUserType = audience.state.byUserType.filter(({ counts }) => counts.unique > 0);
  const [first, second] = byUserType.map(({ userType }) => texts.userTypes[userType].name);
  const labels = texts.upload;
  const typed = (text: string, empty: string) => text.trim() || empty;
  const audienceFacts: readonly Fact[] =
    upload.kind === 'new'
      ? [
          { term: labels.name, value: typed(upload.name, labels.notFilled) },
          { term: labels.description, value: typed(upload.description, labels.notSent) },
          { term: labels.optOutLink, value: typed(upload.optOutLink, labels.notSent) },
        ]
      : [{ term: labels.audienceId, value: typed(upload.audienceId, labels.notFilled) }];
  const facts: readonly Fact[] = [
    { term: labels.leavingTo, value: formatHost(app.settings.api) },
    ...byUserType.map(({ userType, counts, bytes }) => ({
      term: labels.leavingCodes(texts.userTypes[userType].name),
      value: (audience.plainIds ? labels.plainIds : labels.codes)(counts.unique, bytes),
    })),
    { term: labels.accountId, value: typed(upload.adAccountId, labels.notFilled) },
    ...audienceFacts,
    ...(first === undefined || second === undefined || upload.kind === 'existing'
      ? []
      : [{ term: labels.leavingAudiences, value: labels.oneForAll(first, second) }]),
    { term: labels.leavingToken, value: labels.leavingTokenHint },
  ];
  return (
    <section className="panel leaving">
      <h2>{labels.leaving}</h2>
      <FactList facts={facts} />
      <p className="hint">{labels.nothingElse}</p>
    </section>
  );
}
