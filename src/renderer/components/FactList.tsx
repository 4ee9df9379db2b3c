import type { ReactNode } from 'react';
import { CopyButton } from './CopyButton';

export interface Fact {
  readonly term: string;
  readonly value: ReactNode;
  readonly code?: boolean;
  /** What a button beside it copies. */
  readonly copy?: string;
}

/** Terms and their values. */
export function FactList({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className="facts">
      {facts.map(({ term, value, code = false, copy }) => (
        <div key={term} className="fact">
          <dt>{term}</dt>
          <dd className={code ? 'code' : undefined}>
            {value}
            {copy !== undefined && <CopyButton text={copy} what={term} />}
          </dd>
        </div>
      ))}
    </dl>
  );
}
