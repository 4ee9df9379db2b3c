import { useEffect, useId, useState } from 'react';
import { Button, DialogTrigger } from 'react-aria-components';
import { AudienceTable } from '../../../audiences/AudienceTable';
import { audienceName } from '../../../audiences/audience-columns';
import { type AudienceList, findAudience } from '../../../audiences/audience-list';
import { useAudiences } from '../../../audiences/use-audiences';
import { ActionButton } from '../../../components/ActionButton';
import { SearchInput } from '../../../components/fields/SearchInput';
import { TextInput } from '../../../components/fields/TextInput';
import { useDebounced } from '../../../components/hooks/use-debounced';
import { Icon } from '../../../components/Icon';
import { ModalDialog } from '../../../components/ModalDialog';
import { t } from '../../../translate';

interface AudienceFieldProps {
  readonly adAccountId: string;
  readonly value: string;
  /** The server's name for the audience; empty if unknown. */
  readonly name: string;
  readonly onChange: (audienceId: string, name: string) => void;
  readonly problem: string | null;
}

/** The audience to add people to: chosen from the server's list, or typed if there is none. */
export function AudienceField({ adAccountId, value, name, onChange, problem }: AudienceFieldProps) {
  const { list, loadMore } = useAudiences(useDebounced(adAccountId));
  const [isTyping, setTyping] = useState(false);
  const id = useId();
  const found = value.trim() === '' ? undefined : findAudience(list, value.trim());
  const foundName = found === undefined ? '' : audienceName(found);
  const { state } = list;
  // The audience with this ID may be on a later page.
  const isSought = value.trim() !== '' && found === undefined;
  useEffect(() => {
    if (isSought && state.kind === 'open') loadMore();
  }, [isSought, state, loadMore]);
  useEffect(() => {
    if (foundName !== '' && foundName !== name) onChange(value, foundName);
  }, [foundName, name, onChange, value]);

  const hasList = list.items.length > 0;
  if (hasList && !isTyping) {
    return (
      <div className="field" data-invalid={problem !== null || undefined}>
        <span className="field-label" id={`${id}-label`}>
          {t('audiences.pick')}
        </span>
        <DialogTrigger>
          <Button className="input select-button" aria-labelledby={`${id}-value ${id}-label`}>
            <span id={`${id}-value`} className="select-value">
              {value === '' ? t('audiences.pick.choose') : name === '' ? value : `${name} (${value})`}
            </span>
            <Icon name="chevron" />
          </Button>
          <Picker list={list} onMore={loadMore} chosen={found?.key ?? null} onChoose={onChange} />
        </DialogTrigger>
        {problem !== null && <span className="field-problem">{problem}</span>}
        <ActionButton variant="quiet" onPress={() => setTyping(true)}>
          {t('audiences.pick.typeId')}
        </ActionButton>
      </div>
    );
  }
  return (
    <div className="field">
      <TextInput
        label={t('upload.audienceId')}
        hint={hintOf(list, value, foundName)}
        value={value}
        onChange={(typed) => onChange(typed, '')}
        problem={problem}
      />
      {hasList && (
        <ActionButton variant="quiet" onPress={() => setTyping(false)}>
          {t('audiences.pick.fromList')}
        </ActionButton>
      )}
    </div>
  );
}

function hintOf({ state, items }: AudienceList, value: string, name: string): string {
  if (name !== '') return t('audiences.pick.is', { name });
  if (state.kind === 'not-offered') return `${t('audiences.notOffered')} ${t('upload.audienceId.hint')}`;
  if (state.kind === 'whole' && items.length > 0 && value.trim() !== '') return t('audiences.pick.notThere');
  return t('upload.audienceId.hint');
}

interface PickerProps {
  readonly list: AudienceList;
  readonly onMore: () => void;
  readonly chosen: string | null;
  readonly onChoose: (audienceId: string, name: string) => void;
}

function Picker({ list, onMore, chosen, onChoose }: PickerProps) {
  const [search, setSearch] = useState('');
  const [marked, setMarked] = useState(chosen);
  const audience = list.items.find(({ key }) => key === marked);
  const fbId = audience?.fbId ?? null;
  return (
    <ModalDialog title={t('audiences.pick.title')} size="wide">
      {(close) => (
        <>
          <div className="filter-bar">
            <SearchInput label={t('audiences.search')} value={search} onChange={setSearch} />
          </div>
          <AudienceTable list={list} onMore={onMore} search={search} selected={marked} onOpen={setMarked} />
          {audience !== undefined && fbId === null && <p className="hint">{t('audiences.add.notYet')}</p>}
          <div className="dialog-buttons">
            <ActionButton onPress={close}>{t('app.cancel')}</ActionButton>
            <ActionButton
              variant="primary"
              isDisabled={fbId === null}
              onPress={() => {
                if (audience === undefined || fbId === null) return;
                onChoose(fbId, audienceName(audience));
                close();
              }}
            >
              {t('audiences.pick.use')}
            </ActionButton>
          </div>
        </>
      )}
    </ModalDialog>
  );
}
