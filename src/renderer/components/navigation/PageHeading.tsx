import { type ReactNode, useEffect, useRef } from 'react';

/**
 * The heading of a page or step; receives the focus when it appears, so that keyboard and screen reader start there.
 */
export function PageHeading({ children, subtitle }: { readonly children: ReactNode; readonly subtitle?: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <header className="page-heading">
      <h1 ref={heading} tabIndex={-1}>
        {children}
      </h1>
      {subtitle !== undefined && <p className="subtitle">{subtitle}</p>}
    </header>
  );
}
