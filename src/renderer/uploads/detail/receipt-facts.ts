import { describeLookUp, describeOutcome } from '../../../shared/describe/job';
import type { Receipt } from '../../../shared/upload';
import type { Fact } from '../../components/FactList';
import { formatBytes, formatExactDateTime, formatNumber } from '../../format';
import { say, t } from '../../translate';

/** A receipt as terms and values; a request that was not sent or got no response has no line for it. */
export function receiptFacts(receipt: Receipt): readonly Fact[] {
  const { fields, file, suppressed, part, outcome } = receipt;
  const response = 'response' in outcome ? outcome.response : null;
  const audience = outcome.kind === 'created' ? outcome.audience : null;
  const content = t(file.plainIds ? 'receipt.file.plainIds' : 'receipt.file.codes', {
    count: file.lines,
    size: formatBytes(file.bytes),
  });
  const facts: readonly (Fact | null)[] = [
    { term: t('receipt.outcome'), value: say(describeOutcome(outcome)) },
    { term: t('receipt.to'), value: receipt.origin },
    { term: t('receipt.request'), value: `${receipt.method} ${receipt.path}`, code: true },
    { term: t('receipt.started'), value: formatExactDateTime(receipt.startedAt) },
    { term: t('receipt.finished'), value: formatExactDateTime(receipt.finishedAt) },
    { term: t('receipt.account'), value: fields.adAccountId },
    ...nameFacts(fields),
    { term: t('receipt.type'), value: t(`userType.${fields.userType}`) },
    { term: t('receipt.file'), value: content },
    suppressed === undefined
      ? null
      : { term: t('receipt.suppressed'), value: t('receipt.suppressed.people', { count: suppressed }) },
    part === undefined
      ? null
      : { term: t('receipt.part'), value: t('receipt.part.of', { number: part.number, total: part.of }) },
    { term: t('receipt.checksum'), value: file.sha256, code: true, copy: file.sha256 },
    audience === null ? null : idFact(t('receipt.audienceId'), audience.id),
    audience === null ? null : idFact(t('receipt.facebookId'), audience.fbId),
    response === null ? null : { term: t('receipt.status'), value: String(response.status) },
    response === null || response.requestId === null
      ? null
      : { term: t('receipt.requestId'), value: response.requestId, code: true, copy: response.requestId },
    ...reconciliationFacts(receipt),
  ];
  return facts.filter((fact) => fact !== null);
}

function idFact(term: string, id: string | null): Fact {
  return id === null ? { term, value: t('receipt.notYet') } : { term, value: id, copy: id };
}

/** How an attempt without a response was settled, if it was. */
function reconciliationFacts({ lookUp, decision }: Receipt): readonly (Fact | null)[] {
  return [
    ...(lookUp === undefined
      ? []
      : [
          { term: t('receipt.lookUp'), value: say(describeLookUp(lookUp)) },
          { term: t('receipt.lookUp.at'), value: formatExactDateTime(lookUp.lastAt) },
          { term: t('receipt.lookUp.pages'), value: formatNumber(lookUp.pages) },
          ...lookUp.seen.flatMap(({ id, createdAt }) =>
            createdAt === null
              ? []
              : { term: t('receipt.lookUp.created', { id }), value: formatExactDateTime(createdAt) },
          ),
        ]),
    decision === undefined
      ? null
      : {
          term: t('receipt.decision'),
          value: t('receipt.decision.at', {
            decision: t(`receipt.decision.${decision.decision}`),
            time: formatExactDateTime(decision.at),
          }),
        },
  ];
}

/** People added to an existing audience are sent without a name. */
function nameFacts(fields: Receipt['fields']): readonly (Fact | null)[] {
  if (!('name' in fields)) return [];
  const { name, description, optOutLink } = fields;
  return [
    { term: t('receipt.name'), value: name },
    description === undefined ? null : { term: t('receipt.description'), value: description },
    optOutLink === undefined ? null : { term: t('receipt.optOutLink'), value: optOutLink },
  ];
}
