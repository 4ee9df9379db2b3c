import { type FormEvent, useState } from 'react';
import { DialogTrigger } from 'react-aria-components';
import { ActionButton } from '../components/ActionButton';
import { TextInput } from '../components/fields/TextInput';
import { ModalDialog } from '../components/ModalDialog';
import { t } from '../translate';
import { audienceName } from './audience-columns';
import type { AudienceItem } from './audience-list';

interface DeleteAudienceProps {
  readonly audience: AudienceItem;
  readonly isDisabled: boolean;
  readonly onDelete: () => void;
}

/** Protects against deleting an audience by mistake: its name must be typed first. */
export function DeleteAudience({ audience, isDisabled, onDelete }: DeleteAudienceProps) {
  return (
    <DialogTrigger>
      <ActionButton variant="danger" isDisabled={isDisabled}>
        {t('audiences.delete')}
      </ActionButton>
      <ModalDialog title={t('audiences.delete.title', { name: audienceName(audience) })} role="alertdialog">
        {(close) => <ConfirmDeletion audience={audience} onClose={close} onDelete={onDelete} />}
      </ModalDialog>
    </DialogTrigger>
  );
}

interface ConfirmDeletionProps {
  readonly audience: AudienceItem;
  readonly onClose: () => void;
  readonly onDelete: () => void;
}

function ConfirmDeletion({ audience, onClose, onDelete }: ConfirmDeletionProps) {
  const [typed, setTyped] = useState('');
  const name = audience.name ?? audience.id ?? '';
  const isConfirmed = typed.trim() === name.trim();
  const confirm = (event: FormEvent) => {
    event.preventDefault();
    if (!isConfirmed) return;
    onClose();
    onDelete();
  };
  return (
    <form className="dialog-form" onSubmit={confirm}>
      <p>{t('audiences.delete.text')}</p>
      <TextInput label={t('audiences.delete.type', { name })} value={typed} onChange={setTyped} />
      <div className="dialog-buttons">
        <ActionButton onPress={onClose}>{t('app.cancel')}</ActionButton>
        <ActionButton variant="danger" type="submit" isDisabled={!isConfirmed}>
          {t('audiences.delete.confirm')}
        </ActionButton>
      </div>
    </form>
  );
}
