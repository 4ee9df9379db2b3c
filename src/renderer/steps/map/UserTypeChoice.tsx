import { USER_TYPES, type UserType } from '../../../shared/audience';
import { CheckField } from '../../components/fields/CheckField';
import { RadioCards } from '../../components/fields/RadioCards';
import { useApp } from '../../state/app-context';
import type { ListDraft } from '../../state/list-draft';
import { texts } from '../../texts/index';

/** What one pass can make beside the chosen type. */
const COMBINABLE_WITH: Readonly<Partial<Record<UserType, UserType>>> = {
  email_hash: 'phone_hash',
  phone_hash: 'email_hash',
};

export function UserTypeChoice() {
  const { wizard, dispatchWizard } = useApp();
  const [chosen] = wizard.userTypes;
  const companion = chosen === undefined ? undefined : COMBINABLE_WITH[chosen];
  const choose = (...userTypes: UserType[]) => dispatchWizard({ type: 'user-types-chosen', userTypes });
  const cards = USER_TYPES.map((id) => ({ id, name: texts.userTypes[id].name, hint: texts.userTypes[id].hint }));
  return (
    <>
      <RadioCards
        label={texts.map.type}
        cards={cards}
        value={chosen ?? null}
        onChange={choose}
        hint={chosen === undefined ? null : reasonOf(wizard.lists, chosen)}
      />
      {chosen !== undefined && companion !== undefined && (
        <CheckField
          label={texts.map.also(texts.userTypes[companion].plural)}
          hint={texts.map.alsoHint}
          isSelected={wizard.userTypes.includes(companion)}
          onChange={(also) => (also ? choose(chosen, companion) : choose(chosen))}
        />
      )}
    </>
  );
}

/** Main's own reason for guessing this type, from the first list that has one. */
function reasonOf(lists: readonly ListDraft[], userType: UserType): string | null {
  const guesses = lists.flatMap(({ preview }) => preview.last?.info.columns ?? []).map(({ guess }) => guess);
  const reason = guesses.find((guess) => guess?.kind === userType)?.reason;
  return reason === undefined ? null : texts.map.guessed(texts.userTypes[userType].plural, reason);
}
