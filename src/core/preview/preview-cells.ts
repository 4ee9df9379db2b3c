import { type Normalised, supportsMultiValue } from '../../shared/audience';
import { assertNever } from '../../shared/errors';
import type { ColumnMapping } from '../../shared/list';
import type { PreviewResult, ValueResult } from '../../shared/preview';
import { chosenRules } from '../engine/common/rules/chosen-rules';
import { rulesWithoutCountry } from '../engine/common/rules/load-rules';
import { phoneRules } from '../engine/common/rules/phone-rules';
import type { Rules } from '../engine/common/rules/rules';
import type { OpenList } from '../list/list';
import { sha256Hex } from '../normalise/cell/digest';
import { headerOf, isRepeatedHeader } from '../normalise/cell/repeated-header';
import { splitMultiValue } from '../normalise/cell/split-multi-value';

/** Gives the results of a row's mapped cells, with their digests. */
export type PreviewCells = (record: readonly string[]) => readonly PreviewResult[];

export function previewCells(list: OpenList, mapping: ColumnMapping): PreviewCells {
  const rules = rulesOf(mapping);
  const names = headerOf(list, mapping.columns);
  return (record) => {
    const country = rules.countryOf(mapping.countryColumn === null ? '' : (record[mapping.countryColumn] ?? ''));
    return mapping.columns.map((column, index) => {
      const cell = record[column] ?? '';
      if (isRepeatedHeader(cell, names[index] ?? '')) return { kind: 'rejected', reason: 'repeated-header' };
      const [first = cell, ...more] = splitCell(mapping, cell);
      if (more.length === 0) return previewValue(rules.normalise(first, country));
      return {
        kind: 'multi-value',
        results: [first, ...more].map((value) => previewValue(rules.normalise(value, country))),
      };
    });
  };
}

export function rulesOf(mapping: ColumnMapping): Rules {
  const { userType, defaultCountry } = mapping;
  const rules = userType === 'phone_hash' ? phoneRules(defaultCountry, 'reference') : rulesWithoutCountry(userType);
  return chosenRules(rules, mapping);
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
