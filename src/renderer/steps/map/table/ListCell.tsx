import type { PreviewResult, ValueResult } from '../../../../shared/preview';
import { Icon } from '../../../components/Icon';
import { MASK, MaskedValue } from '../../../components/MaskedValue';
import { shortenDigest } from '../../../format';
import { t } from '../../../translate';
import type { ColumnUse } from '../columns/column-uses';
import { valuesOf } from './cell-results';
import { ROW_NUMBER_WIDTH } from './table-layout';

interface ListCellProps {
  readonly raw: string;
  /** Null if the column is not hashed. */
  readonly result: PreviewResult | null;
  readonly use: ColumnUse | null;
  readonly place: number;
  /** Start and end of its column, in pixels. */
  readonly span: readonly [number, number];
  readonly isActive: boolean;
  readonly isMasked: boolean;
  readonly onSelect: () => void;
}

export function ListCell({ raw, result, use, place, span, isActive, isMasked, onSelect }: ListCellProps) {
  const isEmpty = raw.trim() === '';
  const note = result === null ? null : describeCell(raw, result, isMasked);
  return (
    <td
      aria-colindex={place + 2}
      className="list-cell"
      tabIndex={isActive ? 0 : -1}
      data-active={isActive}
      data-used={use !== null}
      style={{ left: ROW_NUMBER_WIDTH + span[0], width: span[1] - span[0] }}
      onFocus={isActive ? undefined : onSelect}
    >
      <span className="cell-raw">{!isEmpty && (isMasked ? <MaskedValue /> : raw)}</span>
      {note !== null && (
        <span className={`cell-note cell-note-${note.tone}`}>
          {note.tone === 'bad' && <Icon name="problem" />}
          {note.tone === 'warning' && <Icon name="warning" />}
          {note.text}
        </span>
      )}
    </td>
  );
}

interface CellNote {
  readonly tone: 'neutral' | 'warning' | 'bad';
  readonly text: string;
}

/** What is hashed, if it differs from the list; or why nothing is. */
function describeCell(raw: string, result: PreviewResult, isMasked: boolean): CellNote | null {
  const values = valuesOf(result);
  const [first] = values;
  if (first?.kind === 'rejected' && values.length === 1) {
    return first.reason === 'empty' ? null : { tone: 'bad', text: t(`reject.${first.reason}`) };
  }
  const text = values.map((value) => textOf(value, isMasked)).join(' · ');
  const isUnverified = values.some((value) => value.kind === 'value' && value.unverified);
  if (isUnverified) return { tone: 'warning', text };
  return text === raw ? null : { tone: 'neutral', text };
}

function textOf(value: ValueResult, isMasked: boolean): string {
  switch (value.kind) {
    case 'rejected':
      return t(`reject.${value.reason}`);
    case 'digest':
      return t('map.hashed');
    case 'value':
      if (!isMasked) return value.value;
      // A plain value has no digest to show in its place.
      return value.digest === value.value ? MASK : shortenDigest(value.digest);
  }
}
