import { LIST_ROLES, type ListPreview } from '../../../shared/preview';
import { ActionButton } from '../../components/ActionButton';
import { Chip } from '../../components/Chip';
import { SelectField } from '../../components/fields/SelectField';
import { Icon } from '../../components/Icon';
import { Notice, Problem } from '../../components/Notice';
import { formatBytes } from '../../format';
import { useApp } from '../../state/app-context';
import { canSendPlainIds } from '../../state/hash-request';
import { closeList } from '../../state/hooks/use-previews';
import type { ListDraft } from '../../state/list-draft';
import { texts } from '../../texts/index';
import { pluralOf } from '../../texts/map';
import { ColumnFields } from './ColumnFields';
import { ConsentFields } from './ConsentFields';
import { DialectFields } from './DialectFields';
import { OptOutNotice } from './OptOutNotice';
import { OtherMembers } from './OtherMembers';
import { EstimateLine } from './preview/EstimateLine';
import { HealthNotes } from './preview/HealthNotes';
import { PreviewTable } from './preview/PreviewTable';
import { UncertainNotice } from './UncertainNotice';

export function ListCard({ draft }: { readonly draft: ListDraft }) {
  const { last } = draft.preview;
  if (last !== null) return <LoadedList draft={draft} preview={last} />;
  return (
    <section className="panel list-card" aria-busy="true">
      <p className="hint" role="status">
        {texts.map.reading}
      </p>
    </section>
  );
}

function LoadedList({ draft, preview }: { readonly draft: ListDraft; readonly preview: ListPreview }) {
  const { client, wizard, dispatchWizard } = useApp();
  const { info } = preview;
  const remove = () => {
    dispatchWizard({ type: 'list-removed', id: draft.id });
    closeList(client, draft.id);
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
        {draft.role === 'suppression' && <Chip tone="neutral">{texts.map.suppressed}</Chip>}
        <ActionButton variant="quiet" icon="remove" onPress={remove} label={texts.map.removeLabel(info.name)}>
          {texts.map.remove}
        </ActionButton>
      </header>
      <OptOutNotice draft={draft} preview={preview} />
      <RoleField draft={draft} />
      <UncertainNotice preview={preview} />
      <DialectFields draft={draft} info={info} />
      <OtherMembers draft={draft} info={info} />
      <ColumnFields draft={draft} preview={preview} />
      <ConsentFields draft={draft} preview={preview} />
      <CardNotice draft={draft} preview={preview} />
      {draft.preview.kind !== 'no-column' && preview.mappings.length > 0 && (
        <>
          {preview.estimates.map((estimate, index) => (
            <EstimateLine
              key={preview.mappings[index]?.userType}
              estimate={estimate}
              userType={preview.mappings.length === 1 ? null : (preview.mappings[index]?.userType ?? null)}
            />
          ))}
          <PreviewTable preview={preview} plainIds={wizard.plainIds && canSendPlainIds(wizard)} />
          <HealthNotes preview={preview} />
        </>
      )}
    </section>
  );
}

/** A list by itself makes the audience; beside another one it may hold the people who are left out. */
function RoleField({ draft }: { readonly draft: ListDraft }) {
  const { client, wizard, dispatchWizard } = useApp();
  if (wizard.lists.length < 2 && draft.role === 'audience') return null;
  return (
    <SelectField
      label={texts.map.role}
      options={LIST_ROLES.map((id) => ({ id, label: texts.map.roles[id] }))}
      value={draft.role}
      onChange={(chosen) => {
        const role = LIST_ROLES.find((id) => id === chosen);
        if (role === undefined) return;
        dispatchWizard({ type: 'role-changed', id: draft.id, role });
        client.request('list:set-role', { id: draft.id, role }).catch(() => undefined);
      }}
    />
  );
}

function CardNotice({ draft, preview }: { readonly draft: ListDraft; readonly preview: ListPreview }) {
  const { userTypes } = useApp().wizard;
  if (draft.preview.kind === 'failed') return <Problem>{draft.preview.message}</Problem>;
  const isColumnMissing = draft.preview.kind === 'no-column' || preview.problem !== null;
  if (isColumnMissing && userTypes.length > 0) {
    return <Notice tone="warning">{texts.map.tickOne(pluralOf(userTypes))}</Notice>;
  }
  if (preview.problem !== null) return <Notice tone="warning">{preview.problem}</Notice>;
  return preview.remembered ? <p className="hint">{texts.map.remembered}</p> : null;
}
