import type { OpenList } from '../../core/list/list';
import { openList } from '../../core/list/open-list';
import type { ListSource } from '../../core/list/source/source';
import type { TextDialect } from '../../core/mappings/mapping-file';
import { AppError } from '../../shared/errors';
import type { DialectChoice } from '../../shared/list';
import { message } from '../../shared/messages/message';
import type { Context } from '../context';
import type { ReadOptions } from '../options';

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
    yield await openMember(name, only, options, context);
    return;
  }
  for (const member of await membersOf(name, options, context)) yield await openMember(name, member, options, context);
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
  const { container } = list.info;
  const packing = container.kind === 'workbook' ? container.packing : container;
  if (packing?.kind !== 'zip') return [undefined];
  return options.member.includes(ALL_MEMBERS) ? packing.lists : options.member;
}

function openMember(
  name: string,
  member: string | undefined,
  options: ReadOptions,
  context: Context,
): Promise<OpenList> {
  const source: ListSource = name === '-' ? standardInput(context) : { kind: 'file', path: name };
  const { sheet } = options;
  const choice: DialectChoice = {
    ...textDialect(options),
    ...(sheet === undefined ? {} : { sheet }),
    ...(member === undefined ? {} : { member }),
  };
  return openList(source, choice, context.signal);
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

/** Accessing the stream would make it read from the pipe, too. */
function standardInput(context: Context): ListSource {
  const name = 'standard input';
  const { stdinPipe } = context;
  return stdinPipe === null
    ? { kind: 'stream', name, stream: context.stdin }
    : { kind: 'pipe', name, descriptor: stdinPipe };
}
