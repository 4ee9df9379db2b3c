import { useState } from 'react';
import type { ValueForm } from '../../../../shared/platform';
import type { PreviewResult, ValueResult } from '../../../../shared/preview';
import { ActionButton } from '../../../components/ActionButton';
import { MaskedValue } from '../../../components/MaskedValue';
import { t } from '../../../translate';
import { type ColumnUse, labelOfUse } from '../columns/column-uses';
import { valuesOf } from '../table/cell-results';
import { ValueNote } from './ValueNote';

interface InspectorProps {
  readonly row: number;
  readonly columnName: string;
  readonly use: ColumnUse | null;
  readonly raw: string;
  /** Null if the column is not hashed. */
  readonly result: PreviewResult | null;
  /** The form of its values. */
  readonly form: ValueForm;
  readonly isMasked: boolean;
  readonly onClose: () => void;
}

/** One cell on its way from the list to its digest, with the reasons. */
export function Inspector({ row, columnName, use, raw, result, form, isMasked, onClose }: InspectorProps) {
  return (
    <aside className="inspector" aria-label={t('map.inspector.title', { row })}>
      <header className="inspector-head">
        <div>
          <h3>{columnName}</h3>
          <p className="hint">
            {t('map.inspector.title', { row })} · {labelOfUse(use)}
          </p>
        </div>
        <ActionButton variant="quiet" icon="remove" label={t('map.inspector.close')} onPress={onClose} />
      </header>
      <dl className="inspector-facts">
        <dt>{t('map.inspector.raw')}</dt>
        <dd>{isMasked ? <MaskedValue /> : raw === '' ? t('map.inspector.blank') : raw}</dd>
        {result !== null &&
          valuesOf(result).map((value, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the values of a cell have no other name
            <ValueFacts key={index} value={value} form={form} isMasked={isMasked} />
          ))}
      </dl>
      {result === null && (
        <p className="hint">{t(use === 'country' ? 'map.inspector.country' : 'map.inspector.unused')}</p>
      )}
    </aside>
  );
}

interface ValueFactsProps {
  readonly value: ValueResult;
  /** The form of its values. */
  readonly form: ValueForm;
  readonly isMasked: boolean;
}

function ValueFacts({ value, form, isMasked }: ValueFactsProps) {
  const isPlain = form === 'plain' && value.kind === 'value';
  const shown = value.kind === 'value' && !isMasked ? value.value : '';
  return (
    <>
      <dt>{t('map.inspector.value')}</dt>
      <dd>
        {value.kind === 'value' && (isMasked ? <MaskedValue /> : value.value)}
        <ValueNote result={value} />
      </dd>
      {value.kind !== 'rejected' && (
        <>
          <dt>
            {t(isPlain ? 'map.inspector.plain' : form === 'base64' ? 'map.inspector.base64' : 'map.inspector.digest')}
          </dt>
          <dd className="code">{isPlain ? shown : value.digest}</dd>
          {!isPlain && (
            <dd>
              <CopyDigest digest={value.digest} />
            </dd>
          )}
        </>
      )}
    </>
  );
}

/** Says that a digest was copied until another one is shown. */
function CopyDigest({ digest }: { readonly digest: string }) {
  const [copied, setCopied] = useState<string | null>(null);
  const copy = () =>
    navigator.clipboard.writeText(digest).then(
      () => setCopied(digest),
      () => setCopied(null),
    );
  return (
    <span role="status">
      <ActionButton icon={copied === digest ? 'check' : 'copy'} onPress={() => void copy()}>
        {t(copied === digest ? 'map.inspector.copied' : 'map.inspector.copy')}
      </ActionButton>
    </span>
  );
}
