import type { ColumnMapping } from '../../../src/shared/column-mapping';
import type { Dialect, ListInfo } from '../../../src/shared/list';
import { message } from '../../../src/shared/messages/message';

export const PLAIN_DIALECT: Dialect = {
  encoding: 'utf-8',
  bomBytes: 0,
  skippedLines: 0,
  delimiter: ',',
  quote: '"',
  quoteEscape: 'doubled',
  header: true,
};

/** The first column holds e-mail addresses. */
export const EMAIL: ColumnMapping = {
  userType: 'email_hash',
  columns: [0],
  countryColumn: null,
  defaultCountry: null,
  multiValue: false,
};

/** An ordinary detected list with these changes. */
export function plainList(changes: Partial<ListInfo> = {}): ListInfo {
  return {
    name: 'people.csv',
    bytes: 100,
    container: { kind: 'text' },
    dialect: PLAIN_DIALECT,
    headerCertainty: 'certain',
    reasons: {
      encoding: message('encoding.utf8'),
      skippedLines: message('skipped.none'),
      delimiter: message('delimiter.none'),
      quoteEscape: message('quotes.doubled'),
      header: message('header.word'),
    },
    encodingConfidence: 'certain',
    uncertain: [],
    suspectedOptOut: null,
    columns: [],
    estimatedRows: 1,
    rowsExact: true,
    ...changes,
  };
}
