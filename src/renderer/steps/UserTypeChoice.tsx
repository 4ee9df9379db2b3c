import { USER_TYPES, type UserType } from '../../shared/audience';
import { RadioCards } from '../components/RadioCards';
import { useApp } from '../state/app-context';
import type { ListDraft } from '../state/list-draft';
import { texts } from '../texts';

export function UserTypeChoice() {
  const { wizard, dispatchWizard } = useApp();
  const cards = USER_TYPES.map((id) => ({ id, name: texts.userTypes[id].name, hint: texts.userTypes[id].hint }));
  return (
    <RadioCards
      label={texts.map.type}
      cards={cards}
      value={wizard.userType}
      onChange={(userType) => dispatchWizard({ type: 'user-type-chosen', userType })}
      hint={wizard.userType === null ? null : reasonOf(wizard.lists, wizard.userType)}
    />
  );
}

/** Main's own reason for guessing this type, from the first list that has one. */
function reasonOf(lists: readonly ListDraft[], userType: UserType): string | null {
  const guesses = lists.flatMap(({ preview }) => preview.last?.info.columns ?? []).map(({ guess }) => guess);
  const reason = guesses.find((guess) => guess?.kind === userType)?.reason;
  return reason === undefined ? null : texts.map.guessed(texts.userTypes[userType].plural, reason);
}
