import type { OpenList } from '../../core/list/list';
import { openList } from '../../core/list/open-list';
import type { TextDialect } from '../../core/mappings/mapping-file';
import { AppError } from '../../shared/errors';
import type { DialectChoice, ListContainer } from '../../shared/list';
import { type Message, message } from '../../shared/messages/message';
import type { Context } from '../context';
import type { ReadOptions } from '../options';
import { sourceNamed } from '../standard-input';
import { notify } from '../terminal/output';

/** Stands for every list of an archive. */
const ALL_MEMBERS = 'all';

/**
 * Opens the named list, or several lists of a ZIP archive if several were asked for. `-` is standard input. The caller
 * closes each list.
 */
export async function* openLists(
  name: string,
  options: ReadOptions,
  context: Context,
): AsyncGenerator<OpenList, void, undefined> {
  const [only, ...others] = options.member;
  if (only !== ALL_MEMBERS && others.length === 0) {
    yield await openNoting(name, only, options, context);
    return;
  }
  for (const member of await membersOf(name, options, context)) yield await openNoting(name, member, options, context);
}

/** Says which of the options choose nothing here: somebody who gave them expects another list to be read. */
async function openNoting(...opening: Parameters<typeof openMember>): Promise<OpenList> {
  const [, , { sheet, member: members }, { stderr }] = opening;
  const list = await openMember(...opening);
  const { name, container } = list.info;
  const note = (what: Message) => notify(stderr, message('cli.note', { what }));
  if (sheet !== undefined && container.kind !== 'workbook') await note(message('cli.unused.sheet', { name }));
  const isNamed = members.some((member) => member !== ALL_MEMBERS);
  if (isNamed && zipOf(container) === null) await note(message('cli.unused.member', { name }));
  return list;
}

/** Undefined for a list that is in no archive. */
async function membersOf(
  name: string,
  options: ReadOptions,
  context: Context,
): Promise<readonly (string | undefined)[]> {
  if (name === '-') throw readOnlyOnce();
  const list = await openMember(name, undefined, options, context);
  await list.close();
  const zip = zipOf(list.info.container);
  if (zip === null) return [undefined];
  return options.member.includes(ALL_MEMBERS) ? zip.lists : options.member;
}

/** The archive that a list was read from; null if it is in none. */
function zipOf(container: ListContainer) {
  const packing = container.kind === 'workbook' ? container.packing : container;
  return packing?.kind === 'zip' ? packing : null;
}

function openMember(
  name: string,
  member: string | undefined,
  options: ReadOptions,
  context: Context,
): Promise<OpenList> {
  const { sheet } = options;
  const choice: DialectChoice = {
    ...textDialect(options),
    ...(sheet === undefined ? {} : { sheet }),
    ...(member === undefined ? {} : { member }),
  };
  return openList(sourceNamed(name, context), choice, context.signal);
}

/** The parts of the dialect given by options; the rest is detected. */
export function textDialect({ delimiter, encoding, skipLines, quoteEscape, header }: ReadOptions): TextDialect {
  return {
    ...(delimiter === undefined ? {} : { delimiter }),
    ...(encoding === undefined ? {} : { encoding }),
    ...(skipLines === undefined ? {} : { skippedLines: skipLines }),
    ...(quoteEscape === undefined ? {} : { quoteEscape }),
    ...(header === undefined ? {} : { header }),
  };
}

function readOnlyOnce(): AppError {
  return new AppError('usage', message('cli.archive.onlyOnce'));
}
