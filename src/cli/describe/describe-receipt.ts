import { sanitiseText } from '../../shared/harmless';
import type { Receipt } from '../../shared/upload';
import { formatBytes, formatNumber } from '../terminal/output';
import { describeLookUp } from './describe-job';

type Fact = readonly [term: string, value: string];

/** The receipt in words: exactly what left this computer, what came back, and how doubt was settled. */
export function describeReceipt(receipt: Receipt): string {
  const { origin, method, path, startedAt, finishedAt, fields, file, suppressed, part, outcome } = receipt;
  const facts: readonly Fact[] = [
    ['sent to', `${method} ${origin}${path}`],
    ['from', startedAt],
    ['until', finishedAt],
    ...Object.entries(fields).map(([name, value]): Fact => [name, String(value)]),
    [
      'file',
      `${file.name}, ${formatNumber(file.lines)} lines, ${formatBytes(file.bytes)}${file.plainIds ? ', IDs not hashed' : ''}`,
    ],
    ...(suppressed === undefined
      ? []
      : [['left out', `${formatNumber(suppressed)} people of suppression lists`] as const]),
    ...(part === undefined ? [] : [['part', `${part.number} of ${part.of}`] as const]),
    ['file SHA-256', file.sha256],
    ['outcome', outcome.kind],
    ...audienceFacts(receipt),
    ...evidenceFacts(receipt),
  ];
  const width = Math.max(...facts.map(([term]) => term.length));
  return ['Receipt', ...facts.map(([term, value]) => `  ${term.padEnd(width)}  ${sanitiseText(value)}`)].join('\n');
}

function audienceFacts({ outcome }: Receipt): readonly Fact[] {
  const facts: Fact[] = [];
  if (outcome.kind === 'created') {
    facts.push(['audience', outcome.audience.id ?? '-'], ['Facebook ID', outcome.audience.fbId ?? 'not made yet']);
  }
  if ('answer' in outcome && outcome.answer !== null) {
    facts.push(['answer', String(outcome.answer.status)], ['request ID', outcome.answer.requestId ?? '-']);
  }
  return facts;
}

function evidenceFacts({ lookUp, decision }: Receipt): readonly Fact[] {
  const facts: Fact[] = [];
  if (lookUp !== undefined) {
    facts.push(
      ['looked up', describeLookUp(lookUp)],
      ['last look', `${lookUp.lastAt}, ${formatNumber(lookUp.pages)} pages read`],
    );
    for (const { id, createdAt } of lookUp.seen)
      facts.push([`audience ${id}`, createdAt ?? 'created at an unknown time']);
  }
  if (decision !== undefined) facts.push(['decided', `${decision.decision}, ${decision.at}`]);
  return facts;
}
