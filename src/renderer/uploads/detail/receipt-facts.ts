import type { Receipt } from '../../../shared/upload';
import type { Fact } from '../../components/FactList';
import { formatBytes, formatExactDateTime } from '../../format';
import { texts } from '../../texts/index';
import { describeLookUp, describeOutcome } from '../../texts/job-state';

/** A receipt as terms and values; what was not sent or not answered has no line. */
export function receiptFacts(receipt: Receipt): readonly Fact[] {
  const labels = texts.receipt;
  const { fields, file, suppressed, part, outcome } = receipt;
  const response = 'answer' in outcome ? outcome.answer : null;
  const audience = outcome.kind === 'created' ? outcome.audience : null;
  const content = `${labels.content(file.lines, file.plainIds)}, ${formatBytes(file.bytes)}`;
  const facts: readonly (Fact | null)[] = [
    { term: labels.outcome, value: describeOutcome(outcome) },
    { term: labels.to, value: receipt.origin },
    { term: labels.request, value: `${receipt.method} ${receipt.path}`, code: true },
    { term: labels.started, value: formatExactDateTime(receipt.startedAt) },
    { term: labels.finished, value: formatExactDateTime(receipt.finishedAt) },
    { term: labels.account, value: fields.adAccountId },
    ...nameFacts(fields),
    { term: labels.type, value: texts.userTypes[fields.userType].name },
    { term: labels.lines, value: content },
    suppressed === undefined ? null : { term: labels.suppressed, value: labels.people(suppressed) },
    part === undefined ? null : { term: labels.part, value: labels.partOf(part.number, part.of) },
    { term: labels.checksum, value: file.sha256, code: true, copy: file.sha256 },
    audience === null ? null : idFact(labels.audienceId, audience.id),
    audience === null ? null : idFact(labels.facebookId, audience.fbId),
    response === null ? null : { term: labels.status, value: String(response.status) },
    response === null || response.requestId === null
      ? null
      : { term: labels.requestId, value: response.requestId, code: true, copy: response.requestId },
    ...reconciliationFacts(receipt),
  ];
  return facts.filter((fact) => fact !== null);
}

function idFact(term: string, id: string | null): Fact {
  return id === null ? { term, value: texts.receipt.notYet } : { term, value: id, copy: id };
}

/** How an attempt that was never answered was settled, or was not. */
function reconciliationFacts({ lookUp, decision }: Receipt): readonly (Fact | null)[] {
  const labels = texts.receipt;
  return [
    ...(lookUp === undefined
      ? []
      : [
          { term: labels.lookUp, value: describeLookUp(lookUp) },
          { term: labels.lookUpAt, value: formatExactDateTime(lookUp.lastAt) },
          { term: labels.lookUpPages, value: String(lookUp.pages) },
          ...lookUp.seen.flatMap(({ id, createdAt }) =>
            createdAt === null ? [] : { term: labels.createdAt(id), value: formatExactDateTime(createdAt) },
          ),
        ]),
    decision === undefined
      ? null
      : { term: labels.decision, value: `${labels.decisions[decision.decision]}, ${formatExactDateTime(decision.at)}` },
  ];
}

/** People added to an existing audience come without a name. */
function nameFacts(fields: Receipt['fields']): readonly (Fact | null)[] {
  if (!('name' in fields)) return [];
  const { name, description, optOutLink } = fields;
  const labels = texts.receipt;
  return [
    { term: labels.name, value: name },
    description === undefined ? null : { term: labels.description, value: description },
    optOutLink === undefined ? null : { term: labels.optOutLink, value: optOutLink },
  ];
}
