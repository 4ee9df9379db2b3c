import { PLATFORMS } from '../../src/core/platforms/index';
import { en } from '../../src/shared/messages/en/index';
import type { Platform, PlatformColumn, PlatformFile, Source, Sourced } from '../../src/shared/platform';

const HEAD = `# Ad platforms

What each platform accepts, as the program writes it. This page is made from \`src/core/platforms/\`, and a test compares the two.

    audience-uploader hash customers.csv --for google --out google.csv --plain country,zip
    audience-uploader hash customers.csv --for meta --for tiktok --out file.csv
    audience-uploader platforms google

- **One file a platform.** One person a line, or one identifier a line, each line once, in an order that the content decides, so that the
  order of the list does not leave the computer. Several \`--for\` are made in one pass, each with a name of its own.
- **Nothing plain without consent.** If a platform requires a column unhashed, the command stops and names it until
  \`--plain\` allows it; \`--without\` omits it. The allowed values are in that file only.
- **Columns** are found by their headers in more than thirty languages; \`--field zip=PLZ\` says which column holds what. \`--country DE\` is the country of
  rows without one, for phone numbers, postal codes and states; it also fills the country column of the file.
  Of several addresses, the country is that of the postal code, city or state; a phone number of another one is read with its own.
- **Rows** that a platform can match nobody by are rejected with the reason (\`--rejects\`). A date that could be read in two ways is
  rejected until its column or \`--date-order\` decides; zeros that a spreadsheet dropped from postal codes are restored if the country is known.
- **Suppressed**: \`--suppress\` suppresses people whose e-mail address, phone number, device ID, customer ID or handle is in another list, raw
  or hashed by the same rule; \`--only\` uses the rows that a consent column allows.
- **A receipt** (\`--receipt file.json\`, or \`--json\`) says what was written: files, SHA-256, counts, and of each column its rule, source and date.
  It is kept, too: \`audience-uploader receipts\`, and in the window under “Uploads”. Of several lists, the result says what became of
  the rows of each.
- **In the window** “Use it for” is the first choice. The table offers the platform's fields, and each column that would be readable must be
  ticked; “Compare with an earlier file” and “Check one person” are \`--since\` and \`check\`.

## How sure a rule is

- **documented**: the platform says so.
- **contested**: its own pages or libraries contradict each other; the note says which was followed.
- **unknown**: nothing of the platform's own was found; the note says what is done instead.

Sources are the platform's own pages, copies of them where the page itself was out of reach, or third parties that send lists to it.
The date is the day on which the source was read; pages change, so check a rule that matters to you.

## To correct a rule

A platform is one file of data in \`src/core/platforms/definitions/\`; its published examples are in \`test/fixtures/platforms/\`, each with its source. Change the
rule there, with address and date of what you read, add the example that shows it, and run
\`npx vitest run --project=unit --project=thorough test/core/platforms test/tools/platforms-doc.test.ts -u\`, which also writes this page anew.
`;

/** The content of `docs/platforms.md`. */
export function platformsDoc(): string {
  return `${[HEAD, '## The platforms\n', ...PLATFORMS.map(sectionOf)].join('\n').trimEnd()}\n`;
}

function sectionOf(platform: Platform): string {
  return [
    `### ${platform.name}`,
    '',
    `\`--for ${platform.id}\`. ${en[`platform.how.${platform.id}`]} <${addressOf(platform.address)}>`,
    '',
    ...platform.files.flatMap((file) => fileOf(file, platform.files.length > 1)),
    `Limits: ${limitsOf(platform)} ${trustOf(platform.limits)}`,
    '',
    ...platform.notes.map((note) => `- ${en[note]}`),
    ...(platform.notes.length === 0 ? [] : ['']),
  ].join('\n');
}

function fileOf({ name, hasHeader, columns, keys }: PlatformFile, isOneOfSeveral: boolean): readonly string[] {
  const form = hasHeader ? 'CSV in UTF-8; the first line names the columns' : 'one value a line, no header';
  return [
    `${isOneOfSeveral ? `File “${name}”: ${form}` : `${form.charAt(0).toUpperCase()}${form.slice(1)}`}. A row is kept with ${keys.map((key) => key.join(' and ')).join(', or ')}.`,
    '',
    '| column | field | written as | rule | how sure |',
    '| ------ | ----- | ---------- | ---- | -------- |',
    ...columns.map(columnOf),
    '',
  ];
}

function columnOf(column: PlatformColumn): string {
  const form = { hex: 'SHA-256, hex', base64: 'SHA-256, Base64', plain: '**plain**' }[column.form];
  const header = column.max === 1 ? column.header : `${column.header} (up to ${column.max} times)`;
  return `| ${header} | ${column.field} | ${form} | ${en[`platform.rule.${column.rule}`]} | ${trustOf(column)} |`;
}

function trustOf({ certainty, note, sources }: Sourced): string {
  const text = note === undefined ? certainty : `${certainty}: ${en[note]}`;
  return sources.length === 0 ? text : `${text} (${sources.map(sourceOf).join('; ')})`;
}

function sourceOf({ address, read, by }: Source): string {
  const link = address.startsWith('docs/')
    ? `[${address}](${address.slice('docs/'.length)})`
    : `[${new URL(address).hostname}](${address})`;
  return `${link}, ${by === 'platform' ? '' : `${by}, `}${read}`;
}

function addressOf(address: string): string {
  return address.startsWith('docs/') ? address.slice('docs/'.length) : address;
}

function limitsOf({ limits: { minimum, maxRows, maxBytes, maySplit } }: Platform): string {
  const limits = [
    ...(minimum === null
      ? []
      : [`at least ${count(minimum.people)} ${minimum.of === 'matched' ? 'matched people' : 'rows'}`]),
    ...(maxRows === null ? [] : [`at most ${count(maxRows)} rows a file`]),
    ...(maxBytes === null ? [] : [`at most ${count(maxBytes)} bytes a file`]),
  ];
  if (limits.length === 0) return 'none known.';
  const isLimited = maxRows !== null || maxBytes !== null;
  const split = maySplit ? '; a longer list is split into several files' : '; a longer list becomes several audiences';
  return `${limits.join(', ')}${isLimited ? split : ''}.`;
}

function count(value: number): string {
  return value.toLocaleString('en-US');
}
