import { randomInt } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A value that exists only in a list of this run: wherever else it is found, the list has leaked. */
export interface Canary {
  /** Its place in the list. */
  readonly what: string;
  /** The name of a file, a folder or a column, which a terminal may show. */
  readonly isName?: boolean;
  readonly text: string;
}

export interface CanaryList {
  readonly path: string;
  /** The normalised values that may leave as digests; nothing else of the list may. */
  readonly values: readonly string[];
  readonly text: string;
}

export interface CanaryLists {
  readonly emails: CanaryList;
  readonly phones: CanaryList;
  /** Without a header; the first value looks like the name of a column. */
  readonly headerless: CanaryList;
  /** People to be suppressed: one of the first list, and others. */
  readonly optOuts: CanaryList;
  /** For the files of ad platforms: each platform requires some columns plain. */
  readonly people: CanaryList;
  /** Every cell, used or not, rejected or not; a header; the names of the files and of their folder. */
  readonly canaries: readonly Canary[];
}

/** None of them is a hex digit, so no digest contains such a word by chance. */
const LETTERS = 'ghjkmnpqrstvwxyz';

const pick = (alphabet: string, length: number) =>
  Array.from({ length }, () => alphabet.charAt(randomInt(alphabet.length))).join('');
const word = () => pick(LETTERS, 10);
const digits = (length: number) => pick('0123456789', length);

/** Writes five new lists below `folder`. */
export async function writeCanaryLists(folder: string): Promise<CanaryLists> {
  const canaries: Canary[] = [];
  const canary = (what: string, text: string): string => {
    canaries.push({ what, text });
    return text;
  };
  const name = (what: string): string => {
    const text = word();
    canaries.push({ what, text, isName: true });
    return text;
  };
  const place = join(folder, name('folder name'));
  await mkdir(place, { recursive: true });
  const write = async (file: string, text: string): Promise<{ readonly path: string; readonly text: string }> => {
    const path = join(place, file);
    await writeFile(path, text);
    return { path, text };
  };

  const unusedHeader = name('unused header');
  const people = Array.from({ length: 6 }, () => ({
    person: canary('name', `${word()} ${word()}`),
    email: canary('e-mail', `${word().replace(/^./, (first) => first.toUpperCase())}.${word()}@${word()}.example`),
    note: canary('note', `${word()}\n${word()}`),
  }));
  const nobody = canary('rejected e-mail', `${word()} at ${word()}`);
  const rows = people.map(
    ({ person, email, note }, row) => `"${person}",${row === 0 ? 'mailto:' : ''}${email},"${note}"`,
  );
  const emails = await write(
    `${name('file name')}.csv`,
    ['Name,E-mail,'.concat(unusedHeader), ...rows, `Nobody,${nobody},`, ''].join('\n'),
  );

  const misread = canary('value that is taken for a header', `${word()}.${word()}@${word()}`);
  const subscribers = Array.from({ length: 31 }, () => canary('e-mail', `${word()}@${word()}.example`));
  const headerless = await write(
    `${name('file name')}.csv`,
    [misread, ...subscribers, canary('rejected e-mail', word()), ''].join('\n'),
  );

  const german = Array.from({ length: 5 }, () => `1514${digits(7)}`);
  const unverified = `5550${digits(7)}`;
  const calls = [
    ...german.map((number) => canary('phone', `+49 ${number.slice(0, 3)} ${number.slice(3)}`)),
    canary('unverified phone', unverified),
    canary('rejected phone', word()),
  ];
  const phones = await write(
    `${name('file name')}.tsv`,
    ['phone\tname', ...calls.map((call) => `${call}\t${canary('name', word())}`), ''].join('\n'),
  );

  const others = [canary('opt-out', `${word()}@${word()}.example`), canary('rejected opt-out', word())];
  const optOuts = await write(
    `${name('file name')}.csv`,
    [
      'E-mail',
      people[0]?.email ?? '',
      ...others,
      canary('several opt-outs', `${word()}@a.example; ${word()}@b.example`),
      '',
    ].join('\n'),
  );

  const members = Array.from({ length: 5 }, () => ({
    email: canary('e-mail', `${word()}@${word()}.example`),
    cells: [
      canary('first name', word()),
      canary('last name', word()),
      canary('postal code', `${digits(5)}-${digits(4)}`),
      canary('job title', `${word()} ${word()}`),
      canary('company', `${word()} & ${word()}`),
    ],
  }));
  const membersList = await write(
    `${name('file name')}.csv`,
    [
      'E-mail,First name,Last name,ZIP,Job title,Company,Country',
      ...members.map(({ email, cells }) => [email, ...cells, 'US'].join(',')),
      `${canary('rejected e-mail', word())},,,,,,US`,
      '',
    ].join('\n'),
  );

  return {
    people: { ...membersList, values: members.map(({ email }) => email) },
    headerless: { ...headerless, values: subscribers },
    optOuts: { ...optOuts, values: [] },
    emails: { ...emails, values: people.map(({ email }) => email.toLowerCase()) },
    phones: { ...phones, values: [...german.map((number) => `49${number}`), unverified] },
    canaries,
  };
}
