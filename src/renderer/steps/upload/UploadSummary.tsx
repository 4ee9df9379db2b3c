import type { ReadyAudience } from '../../bridge';
import { type Fact, FactList } from '../../components/FactList';
import { formatHost } from '../../format';
import { useApp } from '../../state/app-context';
import { texts } from '../../texts/index';

/** Exactly what will leave this computer, before it does. */
export function LeavingSummary({ audience }: { readonly audience: ReadyAudience }) {
  const { app, wizard } = useApp();
  const { upload } = wizard;
  const kinds = audience.state.kinds.filter(({ counts }) => counts.unique > 0);
  const [first, second] = kinds.map(({ userType }) => texts.userTypes[userType].name);
  const words = texts.upload;
  const typed = (text: string, empty: string) => text.trim() || empty;
  const audienceFacts: readonly Fact[] =
    upload.kind === 'new'
      ? [
          { term: words.name, value: typed(upload.name, words.notFilled) },
          { term: words.description, value: typed(upload.description, words.notSent) },
          { term: words.optOutLink, value: typed(upload.optOutLink, words.notSent) },
        ]
      : [{ term: words.audienceId, value: typed(upload.audienceId, words.notFilled) }];
  const facts: readonly Fact[] = [
    { term: words.leavingTo, value: formatHost(app.settings.api) },
    ...kinds.map(({ userType, counts, bytes }) => ({
      term: words.leavingCodes(texts.userTypes[userType].name),
      value: (audience.plainIds ? words.plainIds : words.codes)(counts.unique, bytes),
    })),
    { term: words.accountId, value: typed(upload.adAccountId, words.notFilled) },
    ...audienceFacts,
    ...(first === undefined || second === undefined || upload.kind === 'existing'
      ? []
      : [{ term: words.leavingAudiences, value: words.oneForAll(first, second) }]),
    { term: words.leavingToken, value: words.leavingTokenHint },
  ];
  return (
    <section className="panel leaving">
      <h2>{words.leaving}</h2>
      <FactList facts={facts} />
      <p className="hint">{words.nothingElse}</p>
    </section>
  );
}
