import type { Failure } from '../../../../shared/ipc/payloads';
import type { DialectChoice } from '../../../../shared/list';
import { message } from '../../../../shared/messages/message';
import { RequestError } from '../../../bridge';
import { useApp } from '../../../state/app-context';
import { messageOf } from '../../../state/hooks/use-action';
import { closeList } from '../../../state/hooks/use-previews';
import { choiceOf, type ListDraft, newDraft } from '../../../state/lists/list-draft';
import { toasts } from '../../../state/toasts';

interface AddParts {
  addMembers(members: readonly string[]): Promise<void>;
  /** Sheets with nothing to use, such as a cover, are named instead, and added on request. */
  addSheets(sheets: readonly string[]): Promise<void>;
}

const EMPTY: readonly Failure['code'][] = ['list-empty', 'list-no-rows'];

/** Adds further lists of the archive or workbook that a list is in, in its role. */
export function useAddParts({ id: original, role, dialect: { member } }: ListDraft): AddParts {
  const { client, wizard, dispatchWizard } = useApp();
  const add = async (choices: readonly DialectChoice[]) => {
    for (const change of choices) {
      const id = await client.request('list:duplicate', original);
      dispatchWizard({ type: 'lists-opened', lists: [{ id, role }] });
      await client.request('list:set-role', { id, role });
      dispatchWizard({ type: 'dialect-changed', id, change });
    }
  };
  /** A sheet that cannot be read counts as usable: once added, it shows the reason. */
  const isUsable = async (dialect: DialectChoice) => {
    const id = await client.request('list:duplicate', original);
    try {
      const choice = choiceOf({ ...newDraft({ id, role }), dialect }, wizard.file);
      const { mappings, people } = await client.request('list:preview', { id, choice });
      return mappings.length > 0 || (people !== null && people.mapping.fields.length > 0);
    } catch (error) {
      return !(error instanceof RequestError && EMPTY.includes(error.failure.code));
    } finally {
      closeList(client, id);
    }
  };
  return {
    addMembers: (members) => add(members.map((other) => ({ member: other }))),
    addSheets: async (sheets) => {
      const choices = sheets.map((sheet) => ({ ...(member !== undefined && { member }), sheet }));
      const usable = await Promise.all(choices.map(isUsable));
      await add(choices.filter((_, index) => usable[index]));
      const others = choices.filter((_, index) => !usable[index]);
      if (others.length === 0) return;
      const names = others.map(({ sheet }) => message('list.quoted', { name: sheet }));
      const addAnyway = () =>
        add(others).catch((error: unknown) => dispatchWizard({ type: 'open-failed', message: messageOf(error) }));
      toasts.add({
        text: message('map.add.sheets.unused', { count: names.length, names }),
        action: { label: message('map.add.anyway'), run: () => void addAnyway() },
        isOfMapStep: true,
      });
    },
  };
}
