import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { ListInfo } from '../../../../shared/list';
import { ActionButton } from '../../../components/ActionButton';
import { Problem } from '../../../components/feedback/Notice';
import { useApp } from '../../../state/app-context';
import { useAction } from '../../../state/hooks/use-action';
import { useListActions } from '../../../state/hooks/use-list-actions';
import type { ListDraft } from '../../../state/lists/list-draft';
import { otherMembers, otherSheets } from '../../../state/lists/other-members';
import { t } from '../../../translate';
import { useAddParts } from './use-add-parts';

/** Adds lists: to include, to suppress, or others of the same archive. */
export function AddMenu({ draft, info }: { readonly draft: ListDraft; readonly info: ListInfo }) {
  const model = useApp();
  const { wizard } = model;
  const { chooseLists, paste } = useListActions(model);
  const { busy, problem, run } = useAction();
  const members = otherMembers(info, wizard.lists);
  const sheets = otherSheets(info, wizard.lists);
  const { addMembers, addSheets } = useAddParts(draft);
  return (
    <>
      <MenuTrigger>
        <ActionButton variant="quiet" icon="add" isDisabled={busy} label={t('map.add')}>
          <span className="add-words">{t('map.add')}</span>
        </ActionButton>
        <Popover className="popover" placement="bottom end">
          <Menu className="options" aria-label={t('map.add')}>
            <MenuItem className="option" onAction={() => chooseLists()}>
              {t('map.add.include')}
            </MenuItem>
            <MenuItem className="option" onAction={() => chooseLists('suppression')}>
              {t('map.add.suppression')}
            </MenuItem>
            <MenuItem className="option" onAction={paste}>
              {t('choose.paste')}
            </MenuItem>
            {sheets.length > 0 && (
              <MenuItem className="option" onAction={() => run(() => addSheets(sheets))}>
                {t('map.add.sheets', { count: sheets.length })}
              </MenuItem>
            )}
            {members.length > 0 && (
              <MenuItem className="option" onAction={() => run(() => addMembers(members))}>
                {t('map.add.members', { count: members.length })}
              </MenuItem>
            )}
          </Menu>
        </Popover>
      </MenuTrigger>
      <Problem>{problem}</Problem>
    </>
  );
}
