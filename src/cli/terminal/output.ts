import type { Writable } from 'node:stream';
import { countRejected } from '../../core/engine/common/counts';
import { systemCode } from '../../core/fs/write-failure';
import type { PreparedUserType } from '../../core/prepare-audience';
import type { AudienceCounts, RejectReason } from '../../shared/audience';
import { AppError } from '../../shared/errors';
import { formatSafeJson, sanitiseLines } from '../../shared/harmless';

/** Writes a line, harmless for a terminal, and waits until it was taken. Throws as `writeAll` does. */
export function print(stream: Writable, text: string): Promise<void> {
  return writeAll(stream, `${sanitiseLines(text)}\n`);
}

/** Writes a value as one line of JSON, harmless for a terminal. */
export function printJson(stream: Writable, value: unknown): Promise<void> {
  return writeAll(stream, `${formatSafeJson(value)}\n`);
}

/**
 * Writes and waits until it was taken. A reader that has seen enough (`| head`) is no failure: what it does not want is
 * dropped, and the command goes on to its own end. Throws an `AppError` where output is lost, as on a full disk.
 */
export function writeAll(stream: Writable, chunk: Uint8Array | string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(chunk, (error) => {
      if (error && !isClosedPipe(error)) reject(outputLost(error));
      else resolve();
    });
  });
}

/** Of a reader that is gone, the first write and those after it. */
function isClosedPipe(error: Error): boolean {
  return ['EPIPE', 'ERR_STREAM_DESTROYED'].includes(systemCode(error) ?? '');
}

function outputLost(error: Error): AppError {
  const why =
    systemCode(error) === 'ENOSPC' ? 'the disk is full' : `the system says ${systemCode(error) ?? error.name}`;
  return new AppError(
    'not-writable',
    `The output could not be written: ${why}. It is not complete.`,
    {},
    { cause: error },
  );
}

/**
 * Shows how an upload ended: what became of it says how the command ends, whatever becomes of the output. It can be
 * shown again, with `uploads show`.
 */
export async function showOutcome(stderr: Writable, show: () => Promise<void>): Promise<void> {
  try {
    await show();
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    await notify(stderr, `${error.message} See “audience-uploader uploads show”.`);
  }
}

/** What is told beside the result. Where nobody can be told, the command goes on all the same. */
export async function notify(stream: Writable, text: string): Promise<void> {
  await print(stream, text).catch(() => {});
}

/** A whole number in groups of three. By hand: `toLocaleString` loads tables that take as long as hashing a small list. */
export function formatNumber(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

export function formatBytes(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  const units = ['KiB', 'MiB', 'GiB', 'TiB'];
  const power = Math.min(Math.floor(Math.log2(bytes) / 10), units.length);
  return `${(bytes / 1024 ** power).toFixed(1)} ${units[power - 1]}`;
}

const REASONS: Record<RejectReason, string> = {
  empty: 'empty',
  'repeated-header': 'a repeated header (the list was joined from several)',
  undecodable: 'unreadable characters (is the encoding right?)',
  'too-long': 'too long',
  'unsupported-hash': 'hashed by another method than SHA-256 (export the values themselves)',
  'base64-digest': 'SHA-256 in Base64 (take them with --base64-digests)',
  'scientific-notation': 'digits lost to scientific notation (format the column as text and export again)',
  'invalid-email': 'not an e-mail address',
  'not-possible-for-country': 'not a phone number of its country',
  'tel-uri': 'a telephone link with parameters',
  'several-values': 'several phone numbers in one cell (take them with --several-values)',
  'letters-in-number': 'letters in a phone number',
  'not-a-phone-number': 'a date, an amount or other figures that are no phone number',
  'no-digits': 'no digits',
  'invalid-length': 'too few or too many digits',
  'invalid-device-id': 'not a device ID',
  'zero-id': 'all zeros: the person has switched tracking off',
  'invalid-third-party-id': 'white space or control characters inside the ID',
};

/** The result in words; of several user types each has a heading. */
export function describeUserTypes(kinds: readonly PreparedUserType[]): string {
  return kinds
    .map((kind) => (kinds.length === 1 ? describeUserType(kind) : `${kind.userType}\n${describeUserType(kind)}`))
    .join('\n');
}

function describeUserType({ counts, suppression }: PreparedUserType): string {
  if (suppression === null) return describeCounts(counts);
  const rejected = countRejected(suppression.rejected);
  const doubts = [
    ...(rejected === 0 ? [] : [`${formatNumber(rejected)} unusable: they leave out nobody`]),
    ...(suppression.unverified === 0
      ? []
      : [
          `${formatNumber(suppression.unverified)} phone numbers unverified: without + or a country they may leave out nobody`,
        ]),
  ];
  return [describeCounts(counts), `Suppression lists: ${formatNumber(suppression.rows)} rows`, ...doubts].join('\n  ');
}

/** One fact a line; facts that did not occur are left out. */
function describeCounts(counts: AudienceCounts): string {
  const rejected = countRejected(counts.rejected);
  const facts: [number, string][] = [
    [counts.rows, 'rows read'],
    [counts.unique, 'people in the audience, each once'],
    [counts.duplicates, 'duplicates removed'],
    [counts.suppressed, 'people left out, because a suppression list holds them'],
    [counts.repaired, 'repaired'],
    [counts.alreadyHashed, 'hashed already, passed through'],
    [counts.unverified, 'unverified phone numbers: without + or a country they may match nobody (set --country)'],
    [counts.noConsent ?? 0, 'rows left out, because they do not say what --only asks for'],
    [counts.ignoredCells, 'unusable cells or values in rows that had a usable one'],
    [rejected, 'rows rejected'],
  ];
  const shown = facts.filter(([count], index) => index < 2 || count > 0);
  const reasons = Object.entries(counts.rejected).map(([reason, count]): [number, string] => [
    count,
    `  ${describeRejectReason(reason)}`,
  ]);
  return alignNumbers([...shown, ...reasons.sort((a, b) => b[0] - a[0])]);
}

/** Why a cell or a row gave nothing, in words. */
export function describeRejectReason(reason: string): string {
  return isReason(reason) ? REASONS[reason] : reason;
}

function isReason(reason: string): reason is RejectReason {
  return Object.hasOwn(REASONS, reason);
}

/** Facts below each other, their numbers aligned. */
export function alignNumbers(facts: readonly [number, string][]): string {
  const width = Math.max(...facts.map(([count]) => formatNumber(count).length));
  return facts.map(([count, words]) => `${formatNumber(count).padStart(width)}  ${words}`).join('\n');
}
