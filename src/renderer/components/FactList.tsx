import type { ReactNode } from 'react';

export interface Fact {
  readonly term: string;
  readonly value: ReactNode;
  readonly code?: boolean;
}

/** Terms and their values, as in a letter's head. */
export function FactList({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className="facts">
      {facts.map(({ term, value, code = false }) => (
        <div key={term} className="fact">
          <dt>{term}</dt>
          <dd className={code ? 'code' : undefined}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
