import { countryColumnsOf } from '../../shared/column-mapping';
import { AppError } from '../../shared/errors';
import type { DialectChoice, ListInfo } from '../../shared/list';
import { message } from '../../shared/messages/message';
import { listShape } from './list-shape';
import type { MappedShape } from './mapping-schema';

/**
 * Mappings as a file for other computers: positions of columns, fingerprints of headers and choices
 * about how the lists are written. Contains no value and no word of a list.
 */
export interface MappingFile {
  /** The choices for opening such a list; the rest is detected. */
  readonly dialect: TextDialect;
  readonly lists: readonly MappedShape[];
}

/** Names of sheets and packed files are words of a list. */
export type TextDialect = Omit<DialectChoice, 'sheet' | 'member'>;

export const MAPPING_FORMAT = 'audience-uploader mapping';

/** The text of a mapping file. */
export function formatMappingFile({ dialect, lists }: MappingFile): string {
  return `${JSON.stringify({ format: MAPPING_FORMAT, version: 1, dialect, lists }, null, 2)}\n`;
}

/** The uses of lists of this shape. Throws `mapping-mismatch` if the file has none that fits. */
export function usesFor({ lists }: MappingFile, info: ListInfo): Required<Omit<MappedShape, 'shape'>> {
  const shape = listShape(info);
  const { mappings, files = [] } = lists.find((item) => item.shape === shape) ?? { mappings: [] };
  const used = [
    ...mappings.flatMap((item) => [...item.columns, ...countryColumnsOf(item)]),
    ...files.flatMap(({ mapping }) => [
      ...mapping.fields.flatMap((item) => item.columns),
      ...countryColumnsOf(mapping),
    ]),
  ];
  if (used.length > 0 && used.every((column) => column < info.columns.length)) {
    return { mappings, files };
  }
  throw new AppError('mapping-mismatch', message('mapping.mismatch', { name: info.name }));
}
