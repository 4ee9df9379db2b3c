import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { cli, commandLine } from '../../../src/shared/messages/en/cli/index';
import { core } from '../../../src/shared/messages/en/core/index';
import { en } from '../../../src/shared/messages/en/index';
import { argumentsOf } from './message-arguments';
import { isSentence, type SourceText, textsIn } from './source-text';

type Texts = Readonly<Record<string, string>>;

const SOURCE = join(import.meta.dirname, '../../../src');
const MESSAGES = join(SOURCE, 'shared/messages');

/** Names, and text that looks like a sentence but is for a machine. */
const NAMES: readonly string[] = [
  'Audience Uploader',
  'Application Support',
  'Windows Credential Manager',
  'Secret Service keyring',
  'MAP * ~NOTFOUND…',
  'Audience API',
  'Google Ads',
  'Microsoft Advertising',
  'Amazon Ads',
];

/**
 * Names of countries that are recognised; messages shown before anything else of the program is loaded; and the proper
 * names of ad platforms.
 */
const EXEMPT =
  /^(core\/normalise\/country\/further-country-names\.ts|package\/entry\.ts|core\/platforms\/definitions\/\w[\w-]*\.ts)$/;

async function catalogues(): Promise<readonly (readonly [language: string, texts: Texts])[]> {
  const entries = await readdir(MESSAGES, { withFileTypes: true });
  const languages = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return Promise.all(
    languages.map(async (name) => [name, (await import(join(MESSAGES, name, 'index.ts')))[name]] as const),
  );
}

/** Of every source file. */
async function sourceTexts(): Promise<readonly (readonly [path: string, texts: readonly SourceText[]])[]> {
  const names = (await readdir(SOURCE, { recursive: true })).filter((name) => /\.tsx?$/.test(name));
  const ours = names.filter((name) => !/^shared\/messages\/\w+\//.test(name));
  return Promise.all(
    ours.map(async (name) => [name, textsIn(await readFile(join(SOURCE, name), 'utf8'), name)] as const),
  );
}

/** Parsed once, for all tests. */
let inSource: Awaited<ReturnType<typeof sourceTexts>> = [];
beforeAll(async () => {
  inSource = await sourceTexts();
});

describe('the catalogue', () => {
  it('has the same messages with the same arguments in every language', async () => {
    const all = await catalogues();
    expect(all.map(([language]) => language)).toContain('en');
    const english = Object.fromEntries(Object.entries(en).map(([id, text]) => [id, argumentsOf(text, 'en')]));
    for (const [language, texts] of all) {
      const translated = Object.fromEntries(
        Object.entries(texts).map(([id, text]) => [id, argumentsOf(text, language)]),
      );
      expect(translated, language).toEqual(english);
    }
  });

  it('is worded by the command line with arguments that it has', () => {
    const base: Texts = { ...en, ...cli };
    for (const [id, text] of Object.entries(commandLine)) {
      expect(argumentsOf(base[id] ?? '', 'en'), id).toEqual(expect.arrayContaining([...argumentsOf(text, 'en')]));
    }
  });

  it('names no message twice', async () => {
    const names = (await readdir(join(MESSAGES, 'en'), { recursive: true })).filter(
      (name) => name.endsWith('.ts') && !name.endsWith('wording.ts'),
    );
    const texts = await Promise.all(names.map((name) => readFile(join(MESSAGES, 'en', name), 'utf8')));
    const ids = texts.flatMap((text) => [...text.matchAll(/^ {2}'([\w.-]+)':/gm)].map((match) => match[1]));
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
    expect(ids.length).toBe(Object.keys({ ...en, ...cli }).length);
  });

  it('contains no unused message', () => {
    const said = new Set(inSource.flatMap(([, texts]) => texts).map(({ text }) => text));
    const patterns = [...said].flatMap(patternOf);
    const unused = Object.keys({ ...en, ...cli }).filter(
      (id) => !said.has(id) && !patterns.some((pattern) => pattern.test(id)),
    );
    expect(unused).toEqual([]);
  });

  it('has every message of the core and of the command line outside the window’s, which the command line does not load', async () => {
    const theirs = Object.keys({ ...core, ...cli });
    const windowOnly = Object.keys(en).filter((id) => !Object.hasOwn(core, id));
    const files = inSource.filter(([name]) => /^(?:core|shared|cli)\//.test(name));
    const found = files.flatMap(([name, texts]) =>
      texts
        .filter(({ text }) => {
          const names = (id: string) => id === text || patternOf(text).some((pattern) => pattern.test(id));
          return windowOnly.some(names) && !theirs.some(names);
        })
        .map(({ text, line }) => `${name}:${line} ${text}`),
    );
    expect(found).toEqual([]);
  });
});

/** `reject.${reason}` uses every message whose name begins so. */
function patternOf(text: string): RegExp[] {
  if (!/^[a-z]\w*\.\S*…/i.test(text)) return [];
  return [new RegExp(`^${text.split('…').map(escapeRegExp).join('[\\w-]+')}$`)];
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

describe('a hard-coded sentence', () => {
  it.each([
    "throw new AppError('usage', 'Leave it away.');",
    `throw new AppError('usage', \`There is no upload \${id}. See the list.\`);`,
    "await notify(stderr, 'No upload is waiting.');",
    "const NOTE = 'Only one list can be taken';",
    'const view = <p>Ready</p>;',
    'const view = <Field label="Name" />;',
    "const view = <p>{isOpen ? 'Close the details' : ''}</p>;",
    "dialog.showMessageBox({ message: 'Look for a newer version?' });",
  ])('is found: %s', (source) => {
    expect(textsIn(source, 'x.tsx').filter(isSentence)).toHaveLength(1);
  });

  it.each([
    "import { x } from './some words.';",
    "throw new Error('A bug of ours.');",
    "command.option('--yes', 'Send without asking.');",
    `const id = message(\`reject.\${reason}\`);`,
    "type Kind = 'One word. Another.';",
    "const header = 'content-type';",
  ])('is not what is said to developers or to programs: %s', (source) => {
    expect(textsIn(source, 'x.tsx').filter(isSentence)).toEqual([]);
  });

  it('is in the catalogue instead', () => {
    const files = inSource.filter(([name]) => !EXEMPT.test(name));
    const found = files.flatMap(([name, texts]) =>
      texts
        .filter(isSentence)
        .filter(({ text }) => !NAMES.includes(text))
        .map(({ text, line }) => `${name}:${line} ${text}`),
    );
    expect(found).toEqual([]);
  });

  it('has no quotation marks outside it either, which are others in each language', () => {
    const files = inSource.filter(([name]) => /^(?:main|renderer|shared)\//.test(name));
    const found = files.flatMap(([name, texts]) =>
      texts.filter(({ text }) => /[“”„«»]/.test(text)).map(({ text, line }) => `${name}:${line} ${text}`),
    );
    expect(found).toEqual([]);
  });
});
