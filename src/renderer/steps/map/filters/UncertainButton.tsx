import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import type { ListPreview } from '../../../../shared/preview';
import { Icon } from '../../../components/Icon';
import type { ListDraft } from '../../../state/lists/list-draft';
import { t } from '../../../translate';
import type { ColumnUse } from '../columns/column-uses';
import { describeDoubts } from './describe-doubts';

interface UncertainButtonProps {
  readonly draft: ListDraft;
  readonly preview: ListPreview;
  /** Of the columns, by position. */
  readonly uses: ReadonlyMap<number, ColumnUse>;
}

/** What might also be read differently; it is changed in the column heads or under "Change". */
export function UncertainButton({ draft, preview, uses }: UncertainButtonProps) {
  const doubts = describeDoubts(draft, preview, uses);
  if (doubts.length === 0) return null;
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
            {doubts.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
