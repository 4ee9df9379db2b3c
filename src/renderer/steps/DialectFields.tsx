import type { ListInfo } from '../../shared/list';
import { type Option, SelectField } from '../components/SelectField';
import { useApp } from '../state/app-context';
import type { ListDraft } from '../state/list-draft';
import { texts } from '../texts';

const HEADER_OPTIONS: readonly Option[] = [
  { id: 'yes', label: texts.map.headerYes },
  { id: 'no', label: texts.map.headerNo },
];

/** How the list is written, as understood; each part can be corrected. */
export function DialectFields({ draft, info }: { readonly draft: ListDraft; readonly info: ListInfo }) {
  const { dispatchWizard } = useApp();
  const { dialect, reasons } = info;
  const { id } = draft;
  return (
    <div className="fields-row">
      <SelectField
        label={texts.map.encoding}
        options={optionsOf(texts.encodings, dialect.encoding.toLowerCase())}
        value={dialect.encoding.toLowerCase()}
        onChange={(encoding) => dispatchWizard({ type: 'dialect-changed', id, change: { encoding } })}
        hint={reasons.encoding}
      />
      <SelectField
        label={texts.map.delimiter}
        options={optionsOf(texts.delimiters, dialect.delimiter)}
        value={dialect.delimiter}
        onChange={(delimiter) => dispatchWizard({ type: 'dialect-changed', id, change: { delimiter } })}
        hint={reasons.delimiter}
      />
      <SelectField
        label={texts.map.header}
        options={HEADER_OPTIONS}
        value={dialect.header ? 'yes' : 'no'}
        onChange={(choice) => dispatchWizard({ type: 'dialect-changed', id, change: { header: choice === 'yes' } })}
        hint={reasons.header}
      />
    </div>
  );
}

/** The known choices, and the detected one where it is not among them. */
function optionsOf(words: Readonly<Record<string, string>>, detected: string): readonly Option[] {
  const options = Object.entries(words).map(([id, label]) => ({ id, label }));
  return detected in words ? options : [{ id: detected, label: detected }, ...options];
}
