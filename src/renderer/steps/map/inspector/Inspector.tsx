import { useState } from 'react';
import type { ColumnKind } from '../../../../shared/list';
import type { PreviewResult, ValueResult } from '../../../../shared/preview';
import { ActionButton } from '../../../components/ActionButton';
import { t } from '../../../translate';
import { labelOfUse } from '../column-uses';
import { valuesOf } from '../table/cell-results';
import { ValueNote } from './ValueNote';

interface InspectorProps {
  readonly row: number;
  readonly columnName: string;
  readonly use: ColumnKind | null;
  readonly raw: string;
  /** Null where the column is not hashed. */
  readonly result: PreviewResult | null;
  readonly plainIds: boolean;
  readonly isMasked: boolean;
  readonly onClose: () => void;
}

/** One cell from the list to its code, and why. */
export function Inspector({ row, columnName, use, raw, result, plainIds, isMasked, onClose }: InspectorProps) {
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
        <dd>{isMasked ? '••••••••' : raw === '' ? t('map.inspector.blank') : raw}</dd>
        {result !== null &&
          valuesOf(result).map((value, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the values of a cell have no other name
            <ValueFacts key={index} value={value} plainIds={plainIds} isMasked={isMasked} />
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
  readonly plainIds: boolean;
  readonly isMasked: boolean;
}

function ValueFacts({ value, plainIds, isMasked }: ValueFactsProps) {
  const isPlain = plainIds && value.kind === 'value';
  const shown = value.kind === 'value' && !isMasked ? value.value : '';
  return (
    <>
      <dt>{t('map.inspector.value')}</dt>
      <dd>
        {value.kind === 'value' && (isMasked ? '••••••••' : value.value)}
        <ValueNote result={value} />
      </dd>
      {value.kind !== 'rejected' && (
        <>
          <dt>{isPlain ? t('map.inspector.plain') : t('map.inspector.digest')}</dt>
          <dd className="code">{isPlain ? shown : value.digest}</dd>
          {!isPlain && (
            <dd>
              <CopyButton text={value.digest} />
            </dd>
          )}
        </>
      )}
    </>
  );
}

function CopyButton({ text }: { readonly text: string }) {
  const [copied, setCopied] = useState<string | null>(null);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopied(text),
      () => setCopied(null),
    );
  return (
    <span role="status">
      <ActionButton icon={copied === text ? 'check' : 'copy'} onPress={() => void copy()}>
        {t(copied === text ? 'map.inspector.copied' : 'map.inspector.copy')}
      </ActionButton>
    </span>
  );
}
