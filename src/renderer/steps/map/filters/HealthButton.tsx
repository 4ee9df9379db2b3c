import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import type { ListPreview } from '../../../../shared/preview';
import { Icon } from '../../../components/Icon';
import { texts } from '../../../texts/index';
import { t } from '../../../translate';
import { columnName } from '../column-order';

/** What may be wrong with the mapped columns, each with what to do. Cells of several values have a box of their own. */
export function HealthButton({ preview }: { readonly preview: ListPreview }) {
  const findings = preview.health.filter(({ kind }) => kind !== 'several-values');
  const count = findings.length + preview.notes.length;
  if (count === 0) return null;
  return (
    <DialogTrigger>
      <Button className="filter filter-warning">
        <Icon name="warning" />
        {t('map.health', { count })}
        <Icon name="chevron" />
      </Button>
      <Popover className="popover popover-wide">
        <Dialog className="health" aria-label={texts.health.title}>
          <h3>{texts.health.title}</h3>
          <ul>
            {findings.map((finding) => {
              const algorithm = finding.kind === 'other-hash' ? finding.algorithm : '';
              return (
                <li key={`${finding.column} ${finding.kind} ${algorithm}`}>
                  <span>{texts.health.finding(columnName(preview, finding.column), finding)}</span>
                  <span className="hint">
                    {texts.health.advice(finding)} {texts.health.rows(finding.rows)}
                  </span>
                </li>
              );
            })}
            {preview.notes.map((note) => (
              <li key={`${note.column} ${note.kind}`}>
                <span>{texts.valueNotes.note(columnName(preview, note.column), note)}</span>
                <span className="hint">{texts.valueNotes.advice(note)}</span>
              </li>
            ))}
          </ul>
          <p className="hint">{texts.health.hint}</p>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
