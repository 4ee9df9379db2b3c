import { type Normalised, supportsMultiValue } from '../../shared/audience';
import type { ColumnMapping } from '../../shared/column-mapping';
import { assertNever } from '../../shared/errors';
import type { PreviewResult, ValueResult } from '../../shared/preview';
import type { HashTask } from '../engine/common/batch';
import { isLabelledNoPhone } from '../engine/common/hash-cells';
import { planTask } from '../engine/common/plan-task';
import { chosenRules } from '../engine/common/rules/chosen-rules';
import { rulesWithoutCountry } from '../engine/common/rules/load-rules';
import { phoneRules } from '../engine/common/rules/phone-rules';
import type { Rules } from '../engine/common/rules/rules';
import { createCountryCells } from '../list/columns/countries/country-cells';
import type { OpenList } from '../list/list';
import { sha256Hex } from '../normalise/cell/digest';
import { isRepeatedHeader } from '../normalise/cell/repeated-header';
import { splitMultiValue } from '../normalise/cell/split-multi-value';

/** Gives the results of a row's mapped cells, with their digests. */
export type PreviewCells = (record: readonly string[]) => readonly PreviewResult[];

/** The results of the mapped cells, by the rules that hash them. */
export function previewCells(list: OpenList, mapping: ColumnMapping): PreviewCells {
  const task = planTask(list, mapping, { plainIds: false, rejects: 'counted' });
  const rules = rulesOf(task);
  const countryCellOf = createCountryCells(list.info, mapping);
  const { columnNames: names, labelColumns } = task;
  return (record) => {
    return mapping.columns.map((column, index) => {
      const cell = record[column] ?? '';
      if (isRepeatedHeader(cell, names[index] ?? '')) return { kind: 'rejected', reason: 'repeated-header' };
      if (isLabelledNoPhone(record[labelColumns[index] ?? -1] ?? '', cell))
        return { kind: 'rejected', reason: 'fax-number' };
      const { text, numbers } = countryCellOf(record, column);
      const country = rules.countryOf(text, numbers);
      const [first = cell, ...more] = splitCell(mapping, cell);
      if (more.length === 0) return previewValue(rules.normalise(first, country));
      return {
        kind: 'multi-value',
        results: [first, ...more].map((value) => previewValue(rules.normalise(value, country))),
      };
    });
  };
}

/** The rules of a task, all loaded. */
export function rulesOf(task: HashTask): Rules {
  const { userType } = task;
  const rules = userType === 'phone_hash' ? phoneRules(task, 'reference') : rulesWithoutCountry(userType);
  return chosenRules(rules, task);
}

function splitCell({ userType, multiValue }: ColumnMapping, cell: string): readonly string[] {
  return multiValue && supportsMultiValue(userType) ? splitMultiValue(userType, cell) : [cell];
}

function previewValue(normalised: Normalised): ValueResult {
  switch (normalised.kind) {
    case 'value':
      return { ...normalised, digest: sha256Hex(normalised.value) };
    case 'digest':
    case 'rejected':
      return normalised;
    default:
      return assertNever(normalised);
  }
}
