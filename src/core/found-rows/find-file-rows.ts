import { countryColumnsOf } from '../../shared/column-mapping';
import type { Field } from '../../shared/field';
import type { FoundRows } from '../../shared/found-rows';
import type { ValueChoice } from '../../shared/person-file';
import type { HashEngine } from '../engine/engine';
import { PersonReading } from '../person-file/person-reading';
import { columnsOfField, type PersonList } from '../person-file/plan/field-mapping';
import { hashSuppressedPeople } from '../person-file/suppressed-people';
import { collectRows, createRowReader, type FindControl, type ListSearch } from './collect-rows';
import { createFileRowSearch, type FileCount } from './match-file-rows';

interface FileRowQuestion extends FileCount {
  /** Of a file that was made of these lists. */
  readonly lists: readonly PersonList[];
  readonly suppressionLists: readonly PersonList[];
  readonly choice: ValueChoice;
}

interface FileFindControl extends FindControl {
  /** Only suppressed people need one. */
  startEngine(): HashEngine;
  /** Private, for digests beyond the memory. */
  readonly folder: string;
}

/** As `findRows`, for a count of a platform's file. */
export async function findFileRows(question: FileRowQuestion, control: FileFindControl): Promise<FoundRows> {
  const { lists, choice, reason } = question;
  const hasLines = reason === 'duplicates' || reason === 'suppressed';
  const suppressed = hasLines && question.suppressionLists.length > 0 ? await hashSuppressed(question, control) : null;
  const search = createFileRowSearch(question, choice, suppressed);
  const searches = lists.flatMap((person): readonly ListSearch[] => {
    const found = search.matcher(person);
    return found === null ? [] : [{ list: person.list, shown: shownColumns(person, question), ...found }];
  });
  return collectRows(searches, createRowReader(lists, control), () => search.isFull());
}

async function hashSuppressed(
  { suppressionLists, file, choice }: FileRowQuestion,
  { signal, onProgress, startEngine, folder }: FileFindControl,
) {
  const reading = new PersonReading(suppressionLists, null, signal, onProgress);
  const engine = startEngine();
  try {
    const { digests } = await hashSuppressedPeople(suppressionLists, [file.file], choice, engine, reading, folder);
    return digests;
  } finally {
    engine.close();
  }
}

/** The country of a row decides what these mean. */
const READ_BY_COUNTRY: readonly Field[] = ['phone', 'postal-code', 'state'];

/** The columns that decide about a row, or about a cell of one column. */
function shownColumns({ mapping, filter }: PersonList, { file, column, reason }: FileCount): readonly number[] {
  if (reason === 'noConsent') return filter === undefined ? [] : [filter.column];
  const columns = column === null ? file.planned : file.planned.slice(column, column + 1);
  const fields = columns.map((planned) => planned.column.field);
  const shown = fields.flatMap((field) => columnsOfField(mapping, field));
  return fields.some((field) => READ_BY_COUNTRY.includes(field)) ? [...shown, ...countryColumnsOf(mapping)] : shown;
}
