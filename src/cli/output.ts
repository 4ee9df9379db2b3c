import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { countRejected } from '../core/engine/common/counts';
import type { PreparedUserType } from '../core/prepare-audience';
import type { AudienceCounts, RejectReason } from '../shared/audience';

/** Writes a line and waits while the reader is slow. */
export async function print(stream: Writable, text: string): Promise<void> {
  if (!stream.write(`${text}\n`)) await once(stream, 'drain');
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
  'scientific-notation': 'digits lost to scientific notation (format the column as text and export again)',
  'invalid-email': 'not an e-mail address',
  'not-possible-for-country': 'not a phone number of its country',
  'tel-uri': 'a telephone link with parameters',
  'no-digits': 'no digits',
  'invalid-length': 'too few or too many digits',
  'invalid-device-id': 'not a device ID',
  'zero-id': 'all zeros: the person has switched tracking off',
  'invalid-third-party-id': 'white space or control characters inside the ID',
};

/** The result in words; of several user types each has a heading. */
export function describeKinds(kinds: readonly PreparedUserType[]): string {
  return kinds
    .map((kind) => (kinds.length === 1 ? describeKind(kind) : `${kind.userType}\n${describeKind(kind)}`))
    .join('\n');
}

function describeKind({ counts, suppression }: PreparedUserType): string {
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
    [counts.ignoredCells, 'unusable cells or values in rows that had a usable one'],
    [rejected, 'rows rejected'],
  ];
  const shown = facts.filter(([count], index) => index < 2 || count > 0);
  const reasons = Object.entries(counts.rejected).map(([reason, count]): [number, string] => [
    count,
    `  ${isReason(reason) ? REASONS[reason] : reason}`,
  ]);
  return alignNumbers([...shown, ...reasons.sort((a, b) => b[0] - a[0])]);
}

function isReason(reason: string): reason is RejectReason {
  return Object.hasOwn(REASONS, reason);
}

function alignNumbers(facts: readonly [number, string][]): string {
  const width = Math.max(...facts.map(([count]) => formatNumber(count).length));
  return facts.map(([count, words]) => `${formatNumber(count).padStart(width)}  ${words}`).join('\n');
}
