import { useState } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { describeFinding, describeNote } from '../../../../shared/describe/list';
import type { ListPreview } from '../../../../shared/preview';
import { CheckField } from '../../../components/fields/CheckField';
import { Icon } from '../../../components/Icon';
import type { ListDraft } from '../../../state/lists/list-draft';
import { say, t } from '../../../translate';
import { columnName } from '../columns/column-order';
import type { ColumnUse } from '../columns/column-uses';
import { useValueOptions } from '../options/value-options';
import { describeDoubts } from './describe-doubts';

interface ChecksButtonProps {
  readonly draft: ListDraft;
  readonly preview: ListPreview;
  /** Of the columns, by position. */
  readonly uses: ReadonlyMap<number, ColumnUse>;
}

/**
 * What the marketer should check: first what might also be read differently, then how cells may be read, then possible
 * problems of the mapped columns, each with advice. Multi-value cells are among the options.
 */
export function ChecksButton({ draft, preview, uses }: ChecksButtonProps) {
  const doubts = describeDoubts(draft, preview, uses);
  const [seen, setSeen] = useState<readonly string[]>([]);
  // One that was turned off here stays, with the focus on it, to be turned on again.
  const options = useValueOptions(draft, preview).filter(({ id, isOffered }) => isOffered || seen.includes(id));
  const findings = preview.health.filter(({ kind }) => kind !== 'several-values');
  const observed = findings.length + preview.notes.length;
  // What the marketer has turned on is decided, and only listed.
  const undecided = doubts.length + options.filter(({ isOn }) => !isOn).length + observed;
  if (undecided + options.length === 0) return null;
  const info = withShownNames(preview);
  return (
    <DialogTrigger onOpenChange={() => setSeen(options.map(({ id }) => id))}>
      <Button className={`filter checks filter-${undecided > 0 ? 'warning' : 'neutral'}`}>
        <Icon name={undecided > 0 ? 'warning' : 'check'} />
        {undecided > 0 ? t('map.health', { count: undecided }) : t('map.health.decided', { count: options.length })}
        <Icon name="chevron" />
      </Button>
      <Popover className="popover popover-wide" placement="bottom start">
        <Dialog className="health" aria-label={t('map.health.title')}>
          <h3>{t('map.health.title')}</h3>
          <ul>
            {doubts.map((words) => (
              <li key={words}>{words}</li>
            ))}
            {options.map(({ id, label, hint, isOn, turn }) => (
              <li key={id}>
                <CheckField label={label} hint={hint} isSelected={isOn} onChange={turn} />
              </li>
            ))}
            {findings.map((finding) => {
              const { what, advice } = describeFinding(info, finding);
              const rows = t('health.rows', { rows: finding.rows, count: finding.rows.length });
              return <Item key={say(what)} what={say(what)} advice={`${say(advice)} ${rows}`} />;
            })}
            {preview.notes.map((note) => {
              const { what, advice } = describeNote(info, note);
              return <Item key={say(what)} what={say(what)} advice={say(advice)} />;
            })}
          </ul>
          {observed > 0 && <p className="hint">{t('map.health.hint')}</p>}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function Item({ what, advice }: { readonly what: string; readonly advice: string }) {
  return (
    <li>
      <span>{what}</span>
      <span className="hint">{advice}</span>
    </li>
  );
}

/** Columns are named as in the table. */
function withShownNames(preview: ListPreview) {
  return { columns: preview.info.columns.map((column) => ({ ...column, name: columnName(preview, column.index) })) };
}
