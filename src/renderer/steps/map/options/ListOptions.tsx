import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import type { ListPreview } from '../../../../shared/preview';
import { useMedia } from '../../../components/hooks/use-media';
import { Icon } from '../../../components/Icon';
import { useApp } from '../../../state/app-context';
import { makesFile } from '../../../state/lists/file-draft';
import type { ListDraft } from '../../../state/lists/list-draft';
import { t } from '../../../translate';
import { FileOptions, hasFileOptions } from '../fields/FileOptions';
import { AudienceOptions, hasAudienceOptions } from './AudienceOptions';
import { ConsentFields, consentColumns } from './ConsentFields';

interface ListOptionsProps {
  readonly draft: ListDraft;
  readonly preview: ListPreview;
}

/** Further choices for a list, beside its filters; in a small window behind a button, which shows whether these are filtered. */
export function ListOptions({ draft, preview }: ListOptionsProps) {
  const { wizard } = useApp();
  const isSmall = useMedia('(width < 1000px)');
  const isFile = makesFile(wizard.file);
  const hasOptions = isFile ? hasFileOptions(wizard, draft, preview) : hasAudienceOptions(wizard, draft);
  if (!hasOptions && consentColumns(draft, preview).length === 0) return null;
  const fields = (
    <>
      {isFile ? <FileOptions draft={draft} preview={preview} /> : <AudienceOptions draft={draft} />}
      <ConsentFields draft={draft} preview={preview} />
    </>
  );
  if (!isSmall) return <div className="list-options">{fields}</div>;
  return (
    <DialogTrigger>
      <Button
        className="filter"
        {...(draft.filter !== null && { 'data-selected': true, 'aria-label': t('map.options.only') })}
      >
        {t('map.options')}
        <Icon name="chevron" />
      </Button>
      <Popover className="popover" placement="bottom start">
        <Dialog className="form options-form" aria-label={t('map.options')}>
          {fields}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
