import { Label, Radio, RadioGroup, Text } from 'react-aria-components';

interface RadioCardsProps<Id extends string> {
  readonly label: string;
  readonly cards: readonly { readonly id: Id; readonly name: string; readonly hint?: string }[];
  readonly value: Id | null;
  readonly onChange: (id: Id) => void;
  readonly hint?: string | null;
}

/** A choice between a few options that need a word of explanation each. */
export function RadioCards<Id extends string>({ label, cards, value, onChange, hint = null }: RadioCardsProps<Id>) {
  const choose = (chosen: string) => {
    const card = cards.find(({ id }) => id === chosen);
    if (card !== undefined) onChange(card.id);
  };
  return (
    <RadioGroup className="field" value={value} onChange={choose}>
      <Label>{label}</Label>
      <div className="cards">
        {cards.map((card) => (
          <Radio key={card.id} value={card.id} className="card-radio">
            <span className="card-name">{card.name}</span>
            {card.hint !== undefined && <span className="hint">{card.hint}</span>}
          </Radio>
        ))}
      </div>
      {hint !== null && (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      )}
    </RadioGroup>
  );
}
