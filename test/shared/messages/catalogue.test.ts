import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { cli, commandLine } from '../../../src/shared/messages/en/cli/index';
import { en } from '../../../src/shared/messages/en/index';
import { isSentence, textsIn } from './source-text';

type Texts = Readonly<Record<string, string>>;

const SOURCE = join(import.meta.dirname, '../../../src');
const MESSAGES = join(SOURCE, 'shared/messages');

/** What reads like a sentence and is none, or is not for translation. */
const NOT_TRANSLATED: readonly string[] = [];

async function catalogues(): Promise<readonly (readonly [language: string, texts: Texts])[]> {
  const entries = await readdir(MESSAGES, { withFileTypes: true });
  const languages = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return Promise.all(
    languages.map(async (name) => [name, (await import(join(MESSAGES, name, 'index.ts')))[name]] as const),
  );
}

/** The arguments of a message with how they are written: `count:plural`. */
function argumentsOf(text: string): readonly string[] {
  const found = new Set<string>();
  const visit = (elements: readonly MessageFormatElement[]) => {
    for (const element of elements) {
      if (element.type === TYPE.literal || element.type === TYPE.pound || element.type === TYPE.tag) continue;
      found.add(element.value);
      if (element.type !== TYPE.plural && element.type !== TYPE.select) continue;
      for (const { value } of Object.values(element.options)) visit(value);
    }
  };
  visit(parse(text, { ignoreTag: true }));
  return [...found].sort();
}

async function sourceFiles(): Promise<readonly (readonly [path: string, text: string])[]> {
  const names = (await readdir(SOURCE, { recursive: true })).filter((name) => /\.tsx?$/.test(name));
  const ours = names.filter((name) => !/^shared\/messages\/\w+\//.test(name));
  return Promise.all(ours.map(async (name) => [name, await readFile(join(SOURCE, name), 'utf8')] as const));
}

describe('the catalogue', () => {
  it('has the same messages with the same arguments in every language', async () => {
    const all = await catalogues();
    expect(all.map(([language]) => language)).toContain('en');
    const english = Object.fromEntries(Object.entries(en).map(([id, text]) => [id, argumentsOf(text)]));
    for (const [language, texts] of all) {
      const translated = Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, argumentsOf(text)]));
      expect(translated, language).toEqual(english);
    }
  });

  it('is worded by the command line with arguments that it has', () => {
    const base: Texts = { ...en, ...cli };
    for (const [id, text] of Object.entries(commandLine)) {
      expect(argumentsOf(base[id] ?? ''), id).toEqual(expect.arrayContaining([...argumentsOf(text)]));
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

  it('holds nothing that the code does not say', async () => {
    const texts = (await sourceFiles()).flatMap(([name, text]) => textsIn(text, name));
    const said = new Set(texts.map(({ text }) => text));
    // `reject.${reason}` says every message whose name begins so.
    const patterns = [...said]
      .filter((text) => /^[a-z]\w*\.\S*…/i.test(text))
      .map((text) => new RegExp(`^${text.split('…').map(escape).join('[\\w-]+')}$`));
    const unused = Object.keys({ ...en, ...cli }).filter(
      (id) => !said.has(id) && !patterns.some((pattern) => pattern.test(id)),
    );
    expect(unused).toEqual([]);
  });
});

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

describe('a sentence that stands in the code', () => {
  it.each([
    "throw new AppError('usage', 'Leave it away.');",
    "throw new AppError('usage', `There is no upload ${id}. See the list.`);",
    "await notify(stderr, 'No upload waits.');",
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
    'const id = message(`reject.${reason}`);',
    "type Kind = 'One word. Another.';",
    "const header = 'content-type';",
  ])('is not what is said to developers or to programs: %s', (source) => {
    expect(textsIn(source, 'x.tsx').filter(isSentence)).toEqual([]);
  });

  it('stands in the catalogue instead', async () => {
    const found = (await sourceFiles()).flatMap(([name, source]) =>
      textsIn(source, name)
        .filter(isSentence)
        .filter(({ text }) => !NOT_TRANSLATED.includes(text))
        .map(({ text, line }) => `${name}:${line} ${text}`),
    );
    expect(found).toEqual([]);
  });
});
