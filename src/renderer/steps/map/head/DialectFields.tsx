import { assertNever } from '../../../../shared/errors';
import { type DialectChoice, type ListContainer, type ListInfo, QUOTE_ESCAPES } from '../../../../shared/list';
import { type Option, SelectField } from '../../../components/fields/SelectField';
import { useApp } from '../../../state/app-context';
import type { ListDraft } from '../../../state/list-draft';
import { texts } from '../../../texts/index';
import { say } from '../../../translate';

const HEADER_OPTIONS: readonly Option[] = [
  { id: 'yes', label: texts.map.headerYes },
  { id: 'no', label: texts.map.headerNo },
];

/** More are offered only where more were found. */
const MAX_OFFERED_LINES = 20;

/** How the list is written, as understood; each part can be corrected. */
export function DialectFields({ draft, info }: { readonly draft: ListDraft; readonly info: ListInfo }) {
  const { dispatchWizard } = useApp();
  const { container, dialect, reasons } = info;
  const change = (patch: DialectChoice) => dispatchWizard({ type: 'dialect-changed', id: draft.id, change: patch });
  return (
    <div className="fields-row">
      <ContainerField container={container} onChange={change} />
      {container.kind !== 'workbook' && (
        <>
          <SelectField
            label={texts.map.encoding}
            options={optionsOf(texts.encodings, dialect.encoding.toLowerCase())}
            value={dialect.encoding.toLowerCase()}
            onChange={(encoding) => change({ encoding })}
            hint={
              info.encodingConfidence === 'guess'
                ? `${say(reasons.encoding)} ${texts.map.doubtful}`
                : say(reasons.encoding)
            }
          />
          <SelectField
            label={texts.map.delimiter}
            options={optionsOf(texts.delimiters, dialect.delimiter)}
            value={dialect.delimiter}
            onChange={(delimiter) => change({ delimiter })}
            hint={say(reasons.delimiter)}
          />
          {(dialect.quoteEscape === 'backslash' || draft.dialect.quoteEscape !== undefined) && (
            <ChoiceField
              label={texts.map.quoteEscape}
              choices={QUOTE_ESCAPES}
              labelOf={(quoteEscape) => texts.quoteEscapes[quoteEscape]}
              value={dialect.quoteEscape}
              onChange={(quoteEscape) => change({ quoteEscape })}
              hint={say(reasons.quoteEscape)}
            />
          )}
        </>
      )}
      <ChoiceField
        label={texts.map.skippedLines}
        choices={lineCounts(dialect.skippedLines)}
        labelOf={texts.map.skipped}
        value={dialect.skippedLines}
        onChange={(skippedLines) => change({ skippedLines })}
        hint={say(reasons.skippedLines)}
      />
      <SelectField
        label={texts.map.header}
        options={HEADER_OPTIONS}
        value={dialect.header ? 'yes' : 'no'}
        onChange={(choice) => change({ header: choice === 'yes' })}
        hint={say(reasons.header)}
      />
    </div>
  );
}

interface ChoiceFieldProps<Choice> {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly labelOf: (choice: Choice) => string;
  readonly value: Choice;
  readonly onChange: (choice: Choice) => void;
  readonly hint: string;
}

/** A choice among values that are no texts of their own. */
function ChoiceField<Choice extends string | number>({
  choices,
  labelOf,
  value,
  onChange,
  ...field
}: ChoiceFieldProps<Choice>) {
  const choose = (id: string) => {
    const choice = choices.find((item) => String(item) === id);
    if (choice !== undefined) onChange(choice);
  };
  return (
    <SelectField
      {...field}
      options={choices.map((choice) => ({ id: String(choice), label: labelOf(choice) }))}
      value={String(value)}
      onChange={choose}
    />
  );
}

function lineCounts(detected: number): readonly number[] {
  return Array.from({ length: Math.max(MAX_OFFERED_LINES, detected) + 1 }, (_, lines) => lines);
}

interface ContainerFieldProps {
  readonly container: ListContainer;
  readonly onChange: (change: DialectChoice) => void;
}

/** Which sheet of a workbook, and which list of an archive. */
function ContainerField({ container, onChange }: ContainerFieldProps) {
  switch (container.kind) {
    case 'text':
    case 'gzip':
      return null;
    case 'zip':
      return (
        <SelectField
          label={texts.map.member}
          options={namedOptions(container.members)}
          value={container.member}
          onChange={(member) => onChange({ member })}
          hint={say(container.reason)}
        />
      );
    case 'workbook':
      return (
        <>
          {container.packing !== null && <ContainerField container={container.packing} onChange={onChange} />}
          <SelectField
            label={texts.map.sheet}
            options={namedOptions(container.sheets)}
            value={container.sheet}
            onChange={(sheet) => onChange({ sheet })}
            hint={say(container.reason)}
          />
        </>
      );
    default:
      return assertNever(container);
  }
}

function namedOptions(names: readonly string[]): readonly Option[] {
  return names.map((name) => ({ id: name, label: name }));
}

/** The known choices, and the detected one where it is not among them. */
function optionsOf(words: Readonly<Record<string, string>>, detected: string): readonly Option[] {
  const options = Object.entries(words).map(([id, label]) => ({ id, label }));
  return detected in words ? options : [{ id: detected, label: detected }, ...options];
}
