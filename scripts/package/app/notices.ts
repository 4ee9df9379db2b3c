import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type LockedPackage, readLockfile, shippedPackages } from './lockfile';

/** Name of the file in the project, and beside app.asar once installed. */
export const NOTICES = 'THIRD-PARTY-NOTICES.txt';

const LICENCE_FILE = /^(?:licen[cs]e|copying)(?:[.-]mit)?(?:\.(?:md|txt))?$/i;
/** The typeface of the window, which comes from no package. */
const TYPEFACE = { title: 'Inter 4 (OFL-1.1)', licence: 'src/renderer/styles/fonts/LICENSE.txt' };

const RULE = '-'.repeat(80);

const HEAD = `Audience Uploader contains the packages and the typeface below, each under its own licence. This file is made from
package-lock.json by "npm run notices". The libraries inside the keychain package are listed in the
LICENSE.third-party.md beside it, and those of Electron and Chromium in LICENSES.chromium.html.`;

/** The licences of all shipped packages; equal texts are included once. */
export async function thirdPartyNotices(): Promise<string> {
  const byText = new Map<string, string[]>();
  for (const shipped of shippedPackages(await readLockfile())) {
    const text = await licenceOf(shipped);
    byText.set(text, [...(byText.get(text) ?? []), titleOf(shipped)]);
  }
  byText.set(await licenceText(TYPEFACE.licence), [TYPEFACE.title]);
  const parts = [...byText].map(([text, titles]) => `${titles.join('\n')}\n\n${text}`);
  return [HEAD, ...parts].join(`\n\n${RULE}\n`).concat('\n');
}

function titleOf({ name, version = '', license = '' }: LockedPackage): string {
  return `${name} ${version} (${license})`;
}

async function licenceOf({ folder, name, license = '' }: LockedPackage): Promise<string> {
  const file = (await readdir(folder)).sort().find((entry) => LICENCE_FILE.test(entry));
  if (file === undefined) return `The package ${name} names its licence, ${license}, and brings no text of it.`;
  return licenceText(join(folder, file));
}

async function licenceText(path: string): Promise<string> {
  return (await readFile(path, 'utf8')).replaceAll('\r\n', '\n').trim();
}

/** Rewrites the file from the lockfile and the licences in node_modules. */
export async function writeNotices(): Promise<void> {
  await writeFile(NOTICES, await thirdPartyNotices());
}
