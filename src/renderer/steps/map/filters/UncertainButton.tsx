import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import type { Doubt } from '../../../../shared/list';
import type { ListPreview } from '../../../../shared/preview';
import { Icon } from '../../../components/Icon';
import { say, t } from '../../../translate';
import { columnName } from '../columns/column-order';
import { type ColumnUse, labelOfUse } from '../columns/column-uses';

interface UncertainButtonProps {
  readonly preview: ListPreview;
  /** Of the columns, by position. */
  readonly uses: ReadonlyMap<number, ColumnUse>;
}

/**
 * What might also be read differently; it is changed in the column heads or under "Change". An unused column does no
 * harm.
 */
export function UncertainButton({ preview, uses }: UncertainButtonProps) {
  const doubts = preview.info.uncertain.filter(({ column }) => column === undefined || uses.has(column));
  if (doubts.length === 0) return null;
  const describe = ({ column, reason }: Doubt): string => {
    const guess = column === undefined ? undefined : preview.info.columns[column]?.guess;
    if (column === undefined || guess == null) return say(reason);
    return t('map.uncertain.column', {
      column: columnName(preview, column),
      use: labelOfUse(uses.get(column) ?? null),
      reason: say(guess.reason),
    });
  };
  return (
    <DialogTrigger>
      <Button className="filter filter-warning">
        <Icon name="warning" />
        {t('map.uncertain', { count: doubts.length })}
        <Icon name="chevron" />
      </Button>
      <Popover className="popover popover-wide" placement="bottom start">
        <Dialog className="health" aria-label={t('map.uncertain.title')}>
          <h3>{t('map.uncertain.title')}</h3>
          <ul>
            {doubts.map(describe).map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
