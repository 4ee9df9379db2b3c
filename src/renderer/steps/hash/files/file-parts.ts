import { countRejected } from '../../../../shared/audience';
import type { MadeFile } from '../../../../shared/person-file';
import { t } from '../../../translate';
import { labelOfUse } from '../../map/columns/column-uses';
import type { Part } from '../result-parts';

/** The outcome of the rows of a file. If a row may give several lines, only its use is known. */
export function fileParts({ rows, lines, duplicates, suppressed, rejected }: MadeFile): readonly Part[] {
  const empty = rejected.empty ?? 0;
  const invalid = countRejected(rejected) - empty;
  const usable = rows - empty - invalid;
  const isExact = lines + duplicates + suppressed === usable;
  const used: readonly Part[] = isExact
    ? [
        { id: 'used', count: lines, tone: 'good' },
        { id: 'duplicates', count: duplicates, tone: 'neutral' },
        { id: 'suppressed', count: suppressed, tone: 'warning' },
      ]
    : [{ id: 'used', count: usable, tone: 'good' }];
  return [...used, { id: 'invalid', count: invalid, tone: 'bad' }, { id: 'empty', count: empty, tone: 'empty' }];
}

/** What distinguishes a file from the others of its platform: its field, if it has a single one. */
export function nameOfFile({ columns }: MadeFile): string {
  const [only] = columns;
  return columns.length === 1 && only !== undefined ? labelOfUse(only.field) : t('files.contacts');
}
