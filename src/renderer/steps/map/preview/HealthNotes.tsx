import type { ListPreview } from '../../../../shared/preview';
import { texts } from '../../../texts/index';
import { columnName } from '../ColumnFields';

/** What may be wrong with the mapped columns, each with what to do. Cells of several values are offered where columns are ticked. */
export function HealthNotes({ preview }: { readonly preview: ListPreview }) {
  const findings = preview.health.filter(({ kind }) => kind !== 'several-values');
  if (findings.length === 0 && preview.notes.length === 0) return null;
  const names = new Map(preview.info.columns.map(({ index }) => [index, columnName(preview, index)]));
  return (
    <section className="health" aria-label={texts.health.title}>
      <h3>{texts.health.title}</h3>
      <ul>
        {findings.map((finding) => {
          const algorithm = finding.kind === 'other-hash' ? finding.algorithm : '';
          return (
            <li key={`${finding.column} ${finding.kind} ${algorithm}`}>
              <span>{texts.health.finding(names.get(finding.column) ?? '', finding)}</span>
              <span className="hint">
                {texts.health.advice(finding)} {texts.health.rows(finding.rows)}
              </span>
            </li>
          );
        })}
        {preview.notes.map((note) => (
          <li key={`${note.column} ${note.kind}`}>
            <span>{texts.valueNotes.note(names.get(note.column) ?? '', note)}</span>
            <span className="hint">{texts.valueNotes.advice(note)}</span>
          </li>
        ))}
      </ul>
      <p className="hint">{texts.health.hint}</p>
    </section>
  );
}
