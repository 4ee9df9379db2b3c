import type { Contender } from './contest';
import type { IdentifierType } from './generate';

/** The built command line, on the column named like the type. */
export function ours(name: string, identifierType: IdentifierType, options: readonly string[] = []): Contender {
  return {
    name,
    command: process.execPath,
    args: (list, out) => [
      'out/main/cli.cjs',
      'hash',
      list,
      '--type',
      TYPES[identifierType],
      '--column',
      identifierType,
      '--out',
      out,
      ...options,
    ],
  };
}

const TYPES: Record<IdentifierType, string> = {
  email: 'email_hash',
  phone: 'phone_hash',
  'device-id': 'mobile_advertiser_id',
  'third-party-id': 'custom_audience_third_party_id',
};

function peer(name: string, script: string, command = process.execPath): Contender {
  return { name, command, args: (list, out) => [`test/bench/peers/${script}`, list, out] };
}

const DUCKDB = peer('DuckDB, 2 threads', 'duckdb-sha256.mjs');

/** For e-mail addresses; the first is the baseline. */
export const EMAIL_CONTENDERS: readonly Contender[] = [
  ours('Audience Uploader', 'email'),
  ours('the same with --reference', 'email', ['--reference']),
  DUCKDB,
  peer('Python csv + hashlib', 'python-csv-hashlib.py', 'python3'),
  peer('papaparse + createHash', 'papaparse-createhash.mjs'),
];

export const PHONE_CONTENDERS: readonly Contender[] = [
  ours('Audience Uploader', 'phone', ['--country', 'DE']),
  ours('the same with --reference', 'phone', ['--country', 'DE', '--reference']),
  peer('libphonenumber-js + crypto, 1 thread', 'libphonenumber-crypto.mjs'),
];

/** The file of Google Ads, one person a line: four digests and two plain columns. */
export const PEOPLE_CONTENDERS: readonly Contender[] = [
  {
    name: 'Audience Uploader',
    command: process.execPath,
    args: (list, out) => [
      ...['out/main/cli.cjs', 'hash', list, '--for', 'google', '--plain', 'country,zip', '--out', out],
    ],
  },
  pythonPeople('Python csv + hashlib, 1 process', 1),
  pythonPeople('Python csv + hashlib, 2 processes', 2),
];

function pythonPeople(name: string, processes: number): Contender {
  const args = (list: string, out: string) => ['test/bench/peers/python-people.py', list, out, String(processes)];
  return { name, command: 'python3', args };
}
