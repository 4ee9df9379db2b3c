import { assertNever } from '../shared/errors';
import type { Receipt, UploadOutcome } from '../shared/upload';
import { EXIT, type ExitCode } from './exit-codes';
import { formatBytes, formatNumber } from './output';

/** How an upload ended, for a script. */
export function exitCodeOf(outcome: UploadOutcome): ExitCode {
  switch (outcome.kind) {
    case 'created':
      return EXIT.done;
    case 'created-unread':
    case 'unknown':
      return EXIT.outcomeUnknown;
    case 'refused':
    case 'refused-for-now':
    case 'not-sent':
    case 'incomplete':
      return EXIT.failed;
    default:
      return assertNever(outcome);
  }
}

/** One or two sentences: what happened, and what to do. */
export function describeOutcome(outcome: UploadOutcome): string {
  switch (outcome.kind) {
    case 'created':
      return `Done: audience ${outcome.audience.id ?? ''}.`;
    case 'created-unread':
      return `The server accepted the audience, but its answer could not be read (${outcome.problem}). Do not send it again; look it up with “audience-uploader audiences”.`;
    case 'refused':
      return outcome.message;
    case 'refused-for-now':
      return outcome.retryAfterSeconds === null
        ? 'The server is too busy and asks to come back later. Nothing was created; run the same command again in a few minutes.'
        : `The server is too busy and asks to come back in ${formatNumber(outcome.retryAfterSeconds)} seconds. Nothing was created; run the same command again then.`;
    case 'not-sent':
      return `${outcome.message} Nothing was sent; run the same command again once that is mended.`;
    case 'incomplete':
      return `The connection broke after ${formatBytes(outcome.bytesSent)} (${outcome.cause}). The server cannot have a whole request, so nothing was created; run the same command again.`;
    case 'unknown':
      return `Nobody answered for certain (${outcome.cause}): the audience may exist or not. Do not simply send it again; first look it up with “audience-uploader audiences”.`;
    default:
      return assertNever(outcome);
  }
}

/** The receipt in words: exactly what left this computer, and what came back. */
export function describeReceipt({
  origin,
  method,
  path,
  startedAt,
  finishedAt,
  fields,
  file,
  outcome,
}: Receipt): string {
  const facts: [string, string][] = [
    ['sent to', `${method} ${origin}${path}`],
    ['from', startedAt],
    ['until', finishedAt],
    ...Object.entries(fields).map(([name, value]): [string, string] => [name, String(value)]),
    [
      'file',
      `${file.name}, ${formatNumber(file.lines)} lines, ${formatBytes(file.bytes)}${file.plainIds ? ', IDs not hashed' : ''}`,
    ],
    ['file SHA-256', file.sha256],
    ['outcome', outcome.kind],
  ];
  if (outcome.kind === 'created') {
    facts.push(['audience', outcome.audience.id ?? '-'], ['Facebook ID', outcome.audience.fbId ?? 'not made yet']);
  }
  if ('answer' in outcome && outcome.answer !== null) {
    facts.push(['answer', String(outcome.answer.status)], ['request ID', outcome.answer.requestId ?? '-']);
  }
  const width = Math.max(...facts.map(([name]) => name.length));
  return ['Receipt', ...facts.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`)].join('\n');
}
