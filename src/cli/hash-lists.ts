import { RejectsFile } from '../core/audience-file/rejects-file';
import type { LineSink } from '../core/audience-file/write-audience-file';
import { chooseMapping } from '../core/list/choose-mapping';
import { type OpenList, openList } from '../core/list/open-list';
import type { ListSource } from '../core/list/source';
import { resolveCountry } from '../core/normalise/country';
import { type MappedList, type PreparedAudience, prepareAudience } from '../core/prepare-audience';
import { createAtomicFile } from '../core/storage/atomic-file';
import { mayBePlain, type UserType } from '../shared/audience';
import { AppError } from '../shared/errors';
import type { DialectChoice, ListInfo } from '../shared/list';
import type { Context } from './context';
import type { HashOptions, ReadOptions } from './options';
import { print } from './output';
import { describeHashing, Pace, ProgressLine } from './progress';

/** Opens, maps and hashes lists into a sink, with progress, notices and the rejects file that was asked for. */
export async function hashLists(
  names: readonly string[],
  options: HashOptions,
  context: Context,
  audience: LineSink,
  workFolder: string,
): Promise<PreparedAudience> {
  const defaultCountry = parseCountry(options.country);
  const opened: OpenList[] = [];
  const lists: MappedList[] = [];
  const engine = context.startEngine(options);
  try {
    let userType = options.type ?? null;
    for (const name of names) {
      const list = await openNamedList(name, options, context);
      opened.push(list);
      const mapped = mapList(list, userType, defaultCountry, options);
      lists.push(mapped);
      userType ??= mapped.mapping.userType;
      await print(context.stderr, describeMapping(mapped));
    }
    if (options.plainIds && userType !== null && !mayBePlain(userType)) {
      throw new AppError(
        'usage',
        '--plain-ids is for device IDs and third-party IDs; e-mail and phone are always hashed.',
      );
    }
    return await withRejects(options, names.length > 1, (rejects) =>
      prepareWithProgress({ lists, plainIds: options.plainIds, audience, rejects }, engine, workFolder, context),
    );
  } finally {
    engine.close();
    await Promise.all(opened.map((list) => list.close()));
  }
}

/** `-` is standard input. */
export function openNamedList(name: string, options: ReadOptions, context: Context): Promise<OpenList> {
  const source: ListSource =
    name === '-' ? { kind: 'stream', name: 'standard input', stream: context.stdin } : { kind: 'file', path: name };
  const choice: DialectChoice = {
    ...(options.delimiter === undefined ? {} : { delimiter: options.delimiter }),
    ...(options.encoding === undefined ? {} : { encoding: options.encoding }),
    ...(options.header === undefined ? {} : { header: options.header }),
    ...(options.sheet === undefined ? {} : { sheet: options.sheet }),
    ...(options.member === undefined ? {} : { member: options.member }),
  };
  return openList(source, choice, context.signal);
}

function mapList(
  list: OpenList,
  userType: UserType | null,
  defaultCountry: string | null,
  options: HashOptions,
): MappedList {
  const mapping = chooseMapping(list.info, {
    userType,
    columns: options.column,
    countryColumn: options.countryColumn ?? null,
    defaultCountry,
  });
  return { list, mapping };
}

function parseCountry(text: string | undefined): string | null {
  if (text === undefined) return null;
  const country = resolveCountry(text);
  if (country === null) {
    throw new AppError(
      'usage',
      `There is no country “${text}”. Give --country a code such as DE, an English name or a calling code.`,
    );
  }
  return country;
}

/** Names columns, never values. */
function describeMapping({ list, mapping }: MappedList): string {
  const names = mapping.columns.map((index) => list.info.columns[index]?.name || `column ${index + 1}`);
  return `${list.info.name}: ${describeForm(list.info)}; ${mapping.userType} from ${names.join(', ')}`;
}

function describeForm({ container, dialect: { encoding, delimiter } }: ListInfo): string {
  if (container.kind === 'workbook') return `sheet “${container.sheet}” (${container.reason})`;
  const separated = delimiter === '' ? 'one value a line' : `separated by ${JSON.stringify(delimiter)}`;
  return `${encoding}, ${separated}${container.kind === 'zip' ? ` (${container.reason})` : ''}`;
}

type Rejects = { file: RejectsFile; withValues: boolean } | null;

async function withRejects<T>(
  options: HashOptions,
  listNames: boolean,
  work: (rejects: Rejects) => Promise<T>,
): Promise<T> {
  if (options.rejects === undefined) return work(null);
  const file = await createAtomicFile(options.rejects);
  try {
    const rejects = new RejectsFile(file, { listNames, values: options.withValues });
    const result = await work({ file: rejects, withValues: options.withValues });
    await file.commit();
    return result;
  } catch (error) {
    await file.discard();
    throw error;
  }
}

async function prepareWithProgress(
  request: Parameters<typeof prepareAudience>[0],
  engine: Parameters<typeof prepareAudience>[1],
  workFolder: string,
  { stderr, signal }: Context,
): Promise<PreparedAudience> {
  const line = new ProgressLine(stderr);
  const pace = new Pace();
  try {
    return await prepareAudience(request, engine, workFolder, {
      signal,
      onProgress: ({ rows, bytesRead, bytesTotal }) =>
        line.draw(() => describeHashing(pace, rows, bytesRead, bytesTotal)),
    });
  } finally {
    line.clear();
  }
}
