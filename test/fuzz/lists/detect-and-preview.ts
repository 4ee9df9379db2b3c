import { checkGuessedColumns } from '../../../src/core/health/check-health';
import type { OpenList } from '../../../src/core/list/list';
import { openList } from '../../../src/core/list/open-list';
import { previewList } from '../../../src/core/preview/list-preview';
import { USER_TYPES } from '../../../src/shared/audience';
import { AppError } from '../../../src/shared/errors';
import type { DialectChoice } from '../../../src/shared/list';

/** Everything that is detected and previewed of a list, as JSON, or the code of the error. */
export async function detectAndPreview(path: string, dialect: DialectChoice): Promise<string> {
  try {
    const list = await openList({ kind: 'file', path }, dialect);
    try {
      return JSON.stringify([previews(list, dialect), checkGuessedColumns(list)]);
    } finally {
      await list.close();
    }
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
}

/** With the guessed mapping, and with the first column mapped to everything. */
function previews(list: OpenList, dialect: DialectChoice) {
  const columns = [...list.info.columns.keys()].slice(0, 1);
  const mappings = USER_TYPES.map((userType) => ({
    userType,
    columns,
    countryColumn: list.info.columns.length - 1,
    defaultCountry: 'DE',
    multiValue: true,
  }));
  return [
    previewList('id', list, { dialect, mappings: null }),
    ...(columns.length === 0 ? [] : [previewList('id', list, { dialect, mappings })]),
  ];
}
