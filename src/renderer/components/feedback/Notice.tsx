import { type ReactNode, useEffect, useRef } from 'react';
import { Icon } from '../Icon';

interface NoticeProps {
  readonly tone: 'warning' | 'problem';
  readonly title?: string;
  readonly children: ReactNode;
}

/** A highlighted message. A problem is announced at once, and scrolled into view if necessary. */
export function Notice({ tone, title, children }: NoticeProps) {
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (tone === 'problem') notice.current?.scrollIntoView({ block: 'nearest' });
  }, [tone]);
  return (
    <div ref={notice} className={`notice notice-${tone}`} role={tone === 'problem' ? 'alert' : undefined}>
      <Icon name={tone} />
      <div className="notice-words">
        {title !== undefined && <strong>{title}</strong>}
        {children}
      </div>
    </div>
  );
}

/** The message of a failed request, if any. */
export function Problem({ children }: { readonly children: string | null }) {
  return children === null ? null : (
    <Notice tone="problem">
      <p>{children}</p>
    </Notice>
  );
}
