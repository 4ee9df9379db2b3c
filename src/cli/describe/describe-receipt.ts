import { describeLookUp, describeOutcome } from '../../shared/describe/job';
import { sanitiseText } from '../../shared/harmless';
import { bytes } from '../../shared/messages/message';
import type { Receipt } from '../../shared/upload';
import { t, translate } from '../translate';
import { alignFacts } from './align';

type Fact = readonly [term: string, value: string];

/** The receipt in words: exactly what left this computer, what came back, and how doubt was settled. */
export function describeReceipt(receipt: Receipt): string {
  const { origin, method, path, startedAt, finishedAt, fields, file, suppressed, part, outcome } = receipt;
  const contents = { name: file.name, lines: file.lines, size: bytes(file.bytes) };
  const facts: readonly Fact[] = [
    [t('cli.receipt.to'), `${method} ${origin}${path}`],
    [t('cli.receipt.started'), startedAt],
    [t('cli.receipt.finished'), finishedAt],
    ...Object.entries(fields).map(([name, value]): Fact => [name, String(value)]),
    [t('cli.receipt.file'), file.plainIds ? t('cli.receipt.ids', contents) : t('cli.receipt.hashes', contents)],
    ...(suppressed === undefined
      ? []
      : [[t('cli.receipt.suppressed'), t('cli.receipt.people', { count: suppressed })] as const]),
    ...(part === undefined
      ? []
      : [[t('cli.receipt.part'), t('cli.receipt.partOf', { number: part.number, all: part.of })] as const]),
    [t('cli.receipt.sha256'), file.sha256],
    [t('cli.receipt.outcome'), translate(describeOutcome(outcome))],
    ...audienceFacts(receipt),
    ...evidenceFacts(receipt),
  ];
  const shown = alignFacts(facts.map(([term, value]): Fact => [term, sanitiseText(value)]));
  return [t('cli.receipt'), ...shown].join('\n');
}

function audienceFacts({ outcome }: Receipt): readonly Fact[] {
  const facts: Fact[] = [];
  if (outcome.kind === 'created') {
    const { id, fbId } = outcome.audience;
    facts.push([t('cli.receipt.audience'), id ?? '-'], [t('cli.receipt.facebookId'), fbId ?? t('cli.notMadeYet')]);
  }
  if ('response' in outcome && outcome.response !== null) {
    const { status, requestId } = outcome.response;
    facts.push([t('cli.receipt.response'), String(status)], [t('cli.receipt.requestId'), requestId ?? '-']);
  }
  return facts;
}

function evidenceFacts({ lookUp, decision }: Receipt): readonly Fact[] {
  const facts: Fact[] = [];
  if (lookUp !== undefined) {
    facts.push(
      [t('cli.receipt.lookedUp'), translate(describeLookUp(lookUp))],
      [t('cli.receipt.lastLook'), t('cli.receipt.pages', { at: lookUp.lastAt, pages: lookUp.pages })],
    );
    for (const { id, createdAt } of lookUp.seen)
      facts.push([t('cli.receipt.candidate', { id }), createdAt ?? t('cli.receipt.undated')]);
  }
  if (decision !== undefined) facts.push([t('cli.receipt.decided'), `${decision.decision}, ${decision.at}`]);
  return facts;
}
