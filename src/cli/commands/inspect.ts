import { checkGuessedColumns, checkHealth } from '../../core/health/check-health';
import { noteValues } from '../../core/health/note-values';
import { chooseMapping } from '../../core/list/columns/choose-mapping';
import type { OpenList } from '../../core/list/list';
import { takeTurn } from '../../core/list/take-turn';
import { listShape } from '../../core/mappings/list-shape';
import { formatMappingFile } from '../../core/mappings/mapping-file';
import type { MappedShape } from '../../core/mappings/mapping-schema';
import { USER_TYPES } from '../../shared/audience';
import type { ColumnMapping } from '../../shared/column-mapping';
import type { Context } from '../context';
import { describeList } from '../describe/describe-list';
import { EXIT, type ExitCode } from '../exit-codes';
import { checkInspectPaths } from '../lists/check-paths';
import { chooseColumns, readColumnChoice, withFileDialect } from '../lists/choose-columns';
import { openLists, textDialect } from '../lists/open-lists';
import type { InspectOptions } from '../options';
import { print, printJson } from '../terminal/output';

/** `inspect`: how each list was understood, and why. Shows none of its values. */
export async function inspectCommand(name: string, options: InspectOptions, context: Context): Promise<ExitCode> {
  await checkInspectPaths(name, options, context);
  const columns = await readColumnChoice(options);
  const saved: MappedShape[] = [];
  for await (const list of openLists(name, withFileDialect(options, columns), context)) {
    await list.close();
    const { info } = list;
    const mappings = isMapped(options) ? chooseColumns(list, columns, options.type) : null;
    await takeTurn(context.signal);
    const health = mappings === null ? checkGuessedColumns(list) : mappings.flatMap((item) => checkHealth(list, item));
    const notes = (mappings ?? guessedMappings(list)).flatMap((mapping) => noteValues(list, mapping));
    await takeTurn(context.signal);
    if (mappings !== null) saved.push({ shape: listShape(info), mappings: mappings.map(withOwnColumns) });
    if (options.json)
      await printJson(context.stdout, { ...info, ...(mappings === null ? {} : { mappings }), health, notes });
    else await print(context.stdout, describeList({ info, mappings, health, notes }));
  }
  if (options.saveMapping !== undefined) {
    const dialect = { ...columns.file?.dialect, ...textDialect(options) };
    await context.exportedFiles.write(options.saveMapping, formatMappingFile({ dialect, lists: saved }));
  }
  return EXIT.done;
}

/** Without options about columns, each column is described. */
function isMapped({
  type,
  column,
  country,
  countryColumn,
  multiValue,
  base64Digests,
  fixTypos,
  mapping,
  saveMapping,
}: InspectOptions): boolean {
  const texts = [...type, ...column, country, countryColumn, mapping, saveMapping];
  return multiValue || base64Digests || fixTypos || texts.some((text) => text !== undefined);
}

/** One mapping for each user type that some column looks like. */
function guessedMappings(list: OpenList): readonly ColumnMapping[] {
  return USER_TYPES.filter((userType) => list.info.columns.some(({ guess }) => guess?.kind === userType)).map(
    (userType) => chooseMapping(list, { userType }),
  );
}

function withOwnColumns(mapping: ColumnMapping): MappedShape['mappings'][number] {
  return { ...mapping, columns: [...mapping.columns] };
}
