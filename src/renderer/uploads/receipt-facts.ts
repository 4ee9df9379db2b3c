import type { Receipt } from '../../shared/upload';
import type { Fact } from '../components/FactList';
import { formatBytes, formatExactMoment } from '../format';
import { texts } from '../texts/index';
import { describeLookUp, describeOutcome } from '../texts/job-state';

/** A receipt as terms and values; what was not sent or not answered has no line. */
export function receiptFacts(receipt: Receipt): readonly Fact[] {
  const words = texts.receipt;
  const { fields, file, suppressed, part, outcome } = receipt;
  const answer = 'answer' in outcome ? outcome.answer : null;
  const audience = outcome.kind === 'created' ? outcome.audience : null;
  const content = `${words.content(file.lines, file.plainIds)}, ${formatBytes(file.bytes)}`;
  const facts: readonly (Fact | null)[] = [
    { term: words.outcome, value: describeOutcome(outcome) },
    { term: words.to, value: receipt.origin },
    { term: words.request, value: `${receipt.method} ${receipt.path}`, code: true },
    { term: words.started, value: formatExactMoment(receipt.startedAt) },
    { term: words.finished, value: formatExactMoment(receipt.finishedAt) },
    { term: words.account, value: fields.adAccountId },
    ...namesOf(fields),
    { term: words.type, value: texts.userTypes[fields.userType].name },
    { term: words.lines, value: content },
    suppressed === undefined ? null : { term: words.suppressed, value: words.people(suppressed) },
    part === undefined ? null : { term: words.part, value: words.partOf(part.number, part.of) },
    { term: words.checksum, value: file.sha256, code: true },
    audience === null ? null : { term: words.audienceId, value: audience.id ?? words.notYet },
    audience === null ? null : { term: words.facebookId, value: audience.fbId ?? words.notYet },
    answer === null ? null : { term: words.status, value: String(answer.status) },
    answer === null || answer.requestId === null
      ? null
      : { term: words.requestId, value: answer.requestId, code: true },
    ...evidenceOf(receipt),
  ];
  return facts.filter((fact) => fact !== null);
}

/** How an attempt that was never answered was settled, or was not. */
function evidenceOf({ lookUp, decision }: Receipt): readonly (Fact | null)[] {
  const words = texts.receipt;
  return [
    ...(lookUp === undefined
      ? []
      : [
          { term: words.lookUp, value: describeLookUp(lookUp) },
          { term: words.lookUpAt, value: formatExactMoment(lookUp.lastAt) },
          { term: words.lookUpPages, value: String(lookUp.pages) },
          ...lookUp.seen.flatMap(({ id, createdAt }) =>
            createdAt === null ? [] : { term: words.createdAt(id), value: formatExactMoment(createdAt) },
          ),
        ]),
    decision === undefined
      ? null
      : { term: words.decision, value: `${words.decisions[decision.decision]}, ${formatExactMoment(decision.at)}` },
  ];
}

/** People added to an existing audience come without a name. */
function namesOf(fields: Receipt['fields']): readonly (Fact | null)[] {
  if (!('name' in fields)) return [];
  const { name, description, optOutLink } = fields;
  const words = texts.receipt;
  return [
    { term: words.name, value: name },
    description === undefined ? null : { term: words.description, value: description },
    optOutLink === undefined ? null : { term: words.optOutLink, value: optOutLink },
  ];
}
