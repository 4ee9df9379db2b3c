import { type ColumnMapping, countryColumnsOf } from '../../shared/column-mapping';
import type { CountryNumbers, ListInfo } from '../../shared/list';
import type { NotedWord, ValueNote } from '../../shared/notes/value-notes';
import { countryNumbersOf } from '../list/columns/countries/country-numbers';
import type { OpenList } from '../list/list';
import { splitMultiValue } from '../normalise/cell/split-multi-value';
import { trim } from '../normalise/cell/trim';
import { resolveCountry } from '../normalise/country/country';
import { mailTypoOfCell } from '../normalise/mail-typos';

/** Enough to find out whether there are any; the run itself counts them. */
const MAX_ROWS = 1_000;
const MAX_WORDS = 5;
const MAX_WORD_CHARS = 40;

type Sampled = Pick<OpenList, 'sample'> & { readonly info: Pick<ListInfo, 'columns'> };

/** Values at the head of a list that are accepted but probably not meant, such as mistyped mail domains. Changes nothing. */
export function noteValues(list: Sampled, mapping: ColumnMapping): readonly ValueNote[] {
  switch (mapping.userType) {
    case 'phone_hash':
      return countryColumnsOf(mapping).flatMap((column) =>
        noteColumn(list, column, 'unread-country', unreadCountry(countryNumbersOf(list.info, column))),
      );
    case 'email_hash':
      if (mapping.fixTypos === true) return [];
      return mapping.columns.flatMap((column) =>
        noteColumn(list, column, 'mail-typo', mapping.multiValue ? firstTypoOf : typoOf),
      );
    default:
      return [];
  }
}

type Word = Pick<NotedWord, 'says' | 'meant'>;

function unreadCountry(numbers: CountryNumbers): (cell: string) => Word | null {
  return (cell) => {
    const says = trim(cell);
    return says === '' || resolveCountry(cell, numbers) !== null ? null : { says, meant: null };
  };
}

function typoOf(cell: string): Word | null {
  const found = mailTypoOfCell(cell);
  return found === null ? null : { says: found.typo, meant: found.meant };
}

/** Of a multi-value cell. */
function firstTypoOf(cell: string): Word | null {
  for (const value of splitMultiValue('email_hash', cell)) {
    const typo = typoOf(value);
    if (typo !== null) return typo;
  }
  return null;
}

function noteColumn(
  { sample }: Sampled,
  column: number,
  kind: ValueNote['kind'],
  judge: (cell: string) => Word | null,
): readonly ValueNote[] {
  const words = new Map<string, NotedWord>();
  let cells = 0;
  const rows = sample.slice(0, MAX_ROWS);
  for (const row of rows) {
    const word = judge(row[column] ?? '');
    if (word === null) continue;
    const says = word.says.slice(0, MAX_WORD_CHARS);
    words.set(says, { ...word, says, cells: (words.get(says)?.cells ?? 0) + 1 });
    cells++;
  }
  if (cells === 0) return [];
  const mostFrequent = [...words.values()].sort((a, b) => b.cells - a.cells).slice(0, MAX_WORDS);
  return [{ kind, column, rows: rows.length, cells, words: mostFrequent }];
}
