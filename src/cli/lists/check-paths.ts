import { basename } from 'node:path';
import { type NamedFile, refuseOverwriting } from '../../core/fs/write/refuse-overwriting';
import type { UserType } from '../../shared/audience';
import { AppError } from '../../shared/errors';
import { message } from '../../shared/messages/message';
import type { Context } from '../context';
import type { HashOptions, InspectOptions } from '../options';
import type { PlatformOptions } from '../platform-options';
import { differencePaths, outputPath } from './output-path';

type Roots = Pick<Context, 'workRoot' | 'jobsRoot'>;

/**
 * Refuses, before anything is opened, to write over what `hash` or `upload` read, or two files to one place.
 *
 * @param userTypes of the files of --out, as far as they are known
 */
export async function checkHashPaths(
  lists: readonly string[],
  options: HashOptions,
  userTypes: readonly UserType[],
  roots: Roots,
): Promise<void> {
  refuseSecondInput(lists, options);
  const { out, rejects } = options;
  const outputs = out === undefined ? [] : userTypes.map((userType) => outputPath(out, userType, userTypes));
  const paths = userTypes.length > 0 || out === undefined ? outputs : [out];
  await refuseConflicts(
    inputFiles(lists, options),
    [...paths.map((path): NamedFile => ({ location: { path }, label: '--out' })), ...option('--rejects', rejects)],
    roots,
  );
}

/**
 * The same for the files of platforms. `paths`: of --out, as far as they are known. `earlier`: the parts of the file of
 * --since, as far as they are known.
 */
export async function checkPersonPaths(
  lists: readonly string[],
  options: HashOptions & Pick<PlatformOptions, 'receipt' | 'since'>,
  paths: readonly string[],
  roots: Roots,
  earlier: readonly string[] = options.since === undefined ? [] : [options.since],
): Promise<void> {
  refuseSecondInput(lists, options);
  const { out, rejects, receipt, since } = options;
  const outputs = paths.length > 0 || out === undefined ? paths : [out];
  await refuseConflicts(
    [...inputFiles(lists, options), ...earlier.map((path) => listFile(path, 'file.list'))],
    [
      ...(since === undefined || out === undefined ? [] : differenceFiles(out)),
      ...outputs.map((path): NamedFile => ({ location: { path }, label: '--out' })),
      ...option('--rejects', rejects),
      ...option('--receipt', receipt),
    ],
    roots,
  );
}

/** The same for `inspect`. */
export async function checkInspectPaths(
  list: string,
  { mapping, saveMapping }: InspectOptions,
  roots: Roots,
): Promise<void> {
  await refuseConflicts(
    [listFile(list, 'file.list'), ...mappingFile(mapping)],
    option('--save-mapping', saveMapping),
    roots,
  );
}

/** Redirected output is a written file too, and may be appended to a list. */
const STREAMS: readonly NamedFile[] = [
  { location: { descriptor: 1 }, label: message('file.standardOutput') },
  { location: { descriptor: 2 }, label: message('file.standardError') },
];

async function refuseConflicts(
  read: readonly NamedFile[],
  written: readonly NamedFile[],
  { workRoot, jobsRoot }: Roots,
): Promise<void> {
  await refuseOverwriting({ read, written, ownFolders: [workRoot, jobsRoot] });
  for (const stream of STREAMS) await refuseOverwriting({ read, written: [stream], ownFolders: [] });
}

/** A second list from standard input would be what the first has left of it: nothing, or the same list again. */
function refuseSecondInput(lists: readonly string[], { suppress }: HashOptions): void {
  if ([...lists, ...suppress].filter((path) => path === '-').length > 1) {
    throw new AppError('usage', message('cli.input.onlyOnce'));
  }
}

function inputFiles(
  lists: readonly string[],
  { suppress, mapping, suppressMapping }: HashOptions,
): readonly NamedFile[] {
  return [
    ...lists.map((path) => listFile(path, 'file.list')),
    ...suppress.map((path) => listFile(path, 'file.suppressionList')),
    ...[mapping, suppressMapping].flatMap(mappingFile),
  ];
}

function differenceFiles(out: string): readonly NamedFile[] {
  const { added, gone } = differencePaths(out);
  return [added, gone].map((path) => ({ location: { path }, label: '--since' }));
}

function listFile(path: string, label: 'file.list' | 'file.suppressionList'): NamedFile {
  if (path === '-') return { location: { descriptor: 0 }, label: message('file.standardInput') };
  return { location: { path }, label: message(label, { name: basename(path) }) };
}

function mappingFile(path: string | undefined): readonly NamedFile[] {
  return path === undefined ? [] : [{ location: { path }, label: message('file.mapping', { name: basename(path) }) }];
}

function option(label: string, path: string | undefined): readonly NamedFile[] {
  return path === undefined ? [] : [{ location: { path }, label }];
}
