import type { ListPreview } from '../../shared/preview';
import { ActionButton } from '../components/ActionButton';
import { Icon } from '../components/Icon';
import { Notice, Problem } from '../components/Notice';
import { formatBytes } from '../format';
import { useApp } from '../state/app-context';
import type { ListDraft } from '../state/list-draft';
import { forget } from '../state/use-previews';
import { texts } from '../texts';
import { ColumnFields } from './ColumnFields';
import { DialectFields } from './DialectFields';
import { EstimateLine } from './EstimateLine';
import { PreviewTable } from './PreviewTable';

export function ListCard({ draft }: { readonly draft: ListDraft }) {
  const { last } = draft.preview;
  if (last !== null) return <UnderstoodList draft={draft} preview={last} />;
  return (
    <section className="panel list-card" aria-busy="true">
      <p className="hint" role="status">
        {texts.map.reading}
      </p>
    </section>
  );
}

function UnderstoodList({ draft, preview }: { readonly draft: ListDraft; readonly preview: ListPreview }) {
  const { client, wizard, dispatchWizard } = useApp();
  const { info } = preview;
  const remove = () => {
    dispatchWizard({ type: 'list-removed', id: draft.id });
    forget(client, draft.id);
  };
  const rows = info.estimatedRows === null ? texts.map.unknownRows : texts.map.rows(info.estimatedRows, info.rowsExact);
  return (
    <section className="panel list-card" aria-label={info.name} aria-busy={draft.preview.kind === 'loading'}>
      <header className="list-head">
        <Icon name="list" />
        <div className="list-title">
          <h2>{info.name}</h2>
          <p className="hint">{texts.map.facts(rows, info.bytes === null ? '' : formatBytes(info.bytes))}</p>
        </div>
        <ActionButton variant="quiet" icon="remove" onPress={remove} label={texts.map.removeLabel(info.name)}>
          {texts.map.remove}
        </ActionButton>
      </header>
      <DialectFields draft={draft} info={info} />
      <ColumnFields draft={draft} info={info} />
      <CardNotice draft={draft} preview={preview} />
      {draft.preview.kind !== 'no-column' && preview.mapping !== null && (
        <>
          <EstimateLine estimate={preview.estimate} />
          <PreviewTable preview={preview} mapping={preview.mapping} plainIds={wizard.plainIds} />
        </>
      )}
    </section>
  );
}

function CardNotice({ draft, preview }: { readonly draft: ListDraft; readonly preview: ListPreview }) {
  const { userType } = useApp().wizard;
  if (draft.preview.kind === 'failed') return <Problem>{draft.preview.message}</Problem>;
  const columnMissing = draft.preview.kind === 'no-column' || preview.problem !== null;
  if (columnMissing && userType !== null) {
    return <Notice tone="warning">{texts.map.tickOne(texts.userTypes[userType].plural)}</Notice>;
  }
  if (preview.problem !== null) return <Notice tone="warning">{preview.problem}</Notice>;
  return preview.remembered ? <p className="hint">{texts.map.remembered}</p> : null;
}
