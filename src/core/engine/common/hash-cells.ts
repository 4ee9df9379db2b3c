import type { CountryCode } from 'libphonenumber-js/core';
import { supportsMultiValue } from '../../../shared/audience';
import { saysNoPhone } from '../../list/columns/label-cells';
import { isRepeatedHeader } from '../../normalise/cell/repeated-header';
import { splitMultiValue } from '../../normalise/cell/split-multi-value';
import { trim } from '../../normalise/cell/trim';
import { mailTypo } from '../../normalise/mail-typos';
import type { HashTask } from './batch';
import type { RowTally } from './counts/row-tally';
import type { DigestWriter } from './digest-writer';
import type { Rules } from './rules/rules';

/** Normalises one cell, writes its digests and tallies the outcome. `label`: of a phone number, such as “Fax”. */
type HashCell = (column: number, cell: string, country: CountryCode | null, label?: string) => void;

/** Creates the function for the cells of one task; digests go to `writer`, outcomes to `tally`. */
export function createCellHasher(task: HashTask, rules: Rules, writer: DigestWriter, tally: RowTally): HashCell {
  const { userType } = task;
  const names = new Map(task.columns.map((column, index) => [column, task.columnNames[index] ?? '']));
  const hashValue: HashCell = (column, value, country) => {
    const result = rules.normalise(value, country);
    if (result.kind === 'rejected') {
      tally.reject(column, result.reason, value);
      return;
    }
    const reason = writer.write(result);
    if (reason === null) {
      tally.accept(result);
      if (userType === 'email_hash' && result.kind === 'value') noteTypo(result.value, tally);
    } else tally.reject(column, reason, value);
  };
  const hashSplit: HashCell =
    task.multiValue && supportsMultiValue(userType)
      ? (column, cell, country) => {
          for (const value of splitMultiValue(userType, cell)) hashValue(column, value, country);
        }
      : hashValue;
  return (column, cell, country, label = '') => {
    if (isRepeatedHeader(cell, names.get(column) ?? '')) tally.reject(column, 'repeated-header', cell);
    else if (isLabelledNoPhone(label, cell)) tally.reject(column, 'fax-number', cell);
    else hashSplit(column, cell, country);
  };
}

function noteTypo(address: string, tally: RowTally): void {
  const found = mailTypo(address);
  if (found !== null) tally.mailTypo(found.typo);
}

/** A filled cell whose label says that it is no phone number. */
export function isLabelledNoPhone(label: string, cell: string): boolean {
  return saysNoPhone(label) && trim(cell) !== '';
}
