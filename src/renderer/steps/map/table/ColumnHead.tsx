import { Button, MenuTrigger } from 'react-aria-components';
import type { ListPreview } from '../../../../shared/preview';
import { type Segment, SegmentedBar } from '../../../components/feedback/SegmentedBar';
import { Icon } from '../../../components/Icon';
import { asSentence } from '../../../format';
import { say, t } from '../../../translate';
import { type ColumnUse, labelOfUse } from '../columns/column-uses';
import { ROW_NUMBER_WIDTH } from './table-layout';
import { UseMenu } from './UseMenu';

interface ColumnHeadProps {
  readonly preview: ListPreview;
  readonly column: number;
  readonly name: string;
  readonly use: ColumnUse | null;
  /** Its possible uses, in menu order. */
  readonly offered: readonly ColumnUse[];
  /** Countries are used only with phone numbers. */
  readonly canBeCountry: boolean;
  readonly place: number;
  /** Start and end of the column, in pixels. */
  readonly span: readonly [number, number];
  readonly isActive: boolean;
  readonly onFocus: () => void;
  readonly onAssign: (column: number, use: ColumnUse | null) => void;
}

/** The head of a column: its use, as a menu, and how much of it is filled and valid. */
export function ColumnHead({ preview, column, name, use, offered, canBeCountry, isActive, ...props }: ColumnHeadProps) {
  const { place, span, onFocus, onAssign } = props;
  const { rows } = preview.summary;
  const { filled = 0, valid = null } = preview.columnStatistics[column] ?? {};
  const { guess = null, offer = null } = preview.info.columns[column] ?? {};
  const why = (guess ?? offer)?.reason ?? null;
  const reason = why === null ? null : asSentence(say(why));
  const facts =
    valid === null ? t('map.column.filled', { filled, rows }) : t('map.column.valid', { valid, filled, rows });
  return (
    <th
      scope="col"
      aria-colindex={place + 2}
      className="column-head"
      data-active={isActive}
      data-used={use !== null}
      title={reason === null ? `${name}\n${facts}` : `${name}\n${reason}\n${facts}`}
      style={{ left: ROW_NUMBER_WIDTH + span[0], width: span[1] - span[0] }}
      onFocus={isActive ? undefined : onFocus}
    >
      <MenuTrigger>
        <Button
          className="column-button"
          aria-label={t('map.column.button', { column: name, use: labelOfUse(use) })}
          excludeFromTabOrder={!isActive}
        >
          <span className="column-name">{name}</span>
          <span className="column-use">
            <span>{labelOfUse(use)}</span>
            <Icon name="chevron" />
          </span>
        </Button>
        <UseMenu
          name={name}
          reason={reason}
          facts={facts}
          use={use}
          offered={offered}
          canBeCountry={canBeCountry}
          onAssign={(chosen) => onAssign(column, chosen)}
        />
      </MenuTrigger>
      <SegmentedBar label={null} segments={segmentsOf(rows, filled, valid)} />
    </th>
  );
}

/** The cells of a column by what they give; without a use, by whether there is anything in them. */
function segmentsOf(rows: number, filled: number, valid: number | null): readonly Segment[] {
  const empty: Segment = { id: 'empty', tone: 'empty', count: rows - filled };
  if (valid === null) return [{ id: 'filled', tone: 'soft', count: filled }, empty];
  return [
    { id: 'valid', tone: 'good', count: valid },
    { id: 'invalid', tone: 'bad', count: Math.max(0, filled - valid) },
    empty,
  ];
}
