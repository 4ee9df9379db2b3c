import { type ReactNode, useEffect, useRef } from 'react';

interface PageHeadingProps {
  readonly children: ReactNode;
  readonly subtitle?: string;
  /** The page had to wait: whoever has moved on meanwhile keeps the focus. */
  readonly isLate?: boolean;
}

/**
 * The heading of a page or step; receives the focus when it appears, so that keyboard and screen reader start there.
 */
export function PageHeading({ children, subtitle, isLate = false }: PageHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isLate || document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, [isLate]);
  return (
    <header className="page-heading">
      <h1 ref={heading} tabIndex={-1}>
        {children}
      </h1>
      {subtitle !== undefined && <p className="subtitle">{subtitle}</p>}
    </header>
  );
}
