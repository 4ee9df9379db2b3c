import { assertNever } from '../../../../shared/errors';
import { type DialectChoice, type ListContainer, type ListInfo, QUOTE_ESCAPES } from '../../../../shared/list';
import { type Option, SelectField } from '../../../components/fields/SelectField';
import { useApp } from '../../../state/app-context';
import type { ListDraft } from '../../../state/lists/list-draft';
import { say, t } from '../../../translate';
import { DELIMITERS, ENCODINGS, labelOfDelimiter, nameOfEncoding } from './dialect-names';

/** More are offered only if more were detected. */
const MAX_OFFERED_LINES = 20;

/** The detected format of a list; each part can be corrected. */
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
            label={t('dialect.encoding')}
            options={optionsOf(ENCODINGS, dialect.encoding.toLowerCase(), nameOfEncoding)}
            value={dialect.encoding.toLowerCase()}
            onChange={(encoding) => change({ encoding })}
            hint={
              info.encodingConfidence === 'guess'
                ? `${say(reasons.encoding)} ${t('dialect.encoding.doubtful')}`
                : say(reasons.encoding)
            }
          />
          <SelectField
            label={t('dialect.delimiter')}
            options={optionsOf(DELIMITERS, dialect.delimiter, labelOfDelimiter)}
            value={dialect.delimiter}
            onChange={(delimiter) => change({ delimiter })}
            hint={say(reasons.delimiter)}
          />
          {(dialect.quoteEscape === 'backslash' || draft.dialect.quoteEscape !== undefined) && (
            <ChoiceField
              label={t('dialect.quotes')}
              choices={QUOTE_ESCAPES}
              labelOf={(quoteEscape) => t(`dialect.quotes.${quoteEscape}`)}
              value={dialect.quoteEscape}
              onChange={(quoteEscape) => change({ quoteEscape })}
              hint={say(reasons.quoteEscape)}
            />
          )}
        </>
      )}
      <ChoiceField
        label={t('dialect.skipped')}
        choices={lineCounts(dialect.skippedLines)}
        labelOf={(count) => t('dialect.skipped.lines', { count })}
        value={dialect.skippedLines}
        onChange={(skippedLines) => change({ skippedLines })}
        hint={say(reasons.skippedLines)}
      />
      <SelectField
        label={t('dialect.header')}
        options={[
          { id: 'yes', label: t('dialect.header.yes') },
          { id: 'no', label: t('dialect.header.no') },
        ]}
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

/** A choice among plain values. */
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

/** The sheet of a workbook and the member of an archive. */
function ContainerField({ container, onChange }: ContainerFieldProps) {
  switch (container.kind) {
    case 'text':
    case 'gzip':
      return null;
    case 'zip':
      return (
        <SelectField
          label={t('dialect.member')}
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
            label={t('dialect.sheet')}
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

/** The known choices, and the detected one if it is not among them. */
function optionsOf(known: readonly string[], detected: string, labelOf: (id: string) => string): readonly Option[] {
  const ids = known.includes(detected) ? known : [detected, ...known];
  return ids.map((id) => ({ id, label: labelOf(id) }));
}
