import type { ReactNode } from 'react';
import { ActionButton } from './ActionButton';

interface SidePanelProps {
  readonly label: string;
  /** Whether it is shown beside the table or in its place. */
  readonly isBeside: boolean;
  readonly closeLabel: string;
  readonly backLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The details of one row of a table. */
export function SidePanel({ label, isBeside, closeLabel, backLabel, onClose, children }: SidePanelProps) {
  return (
    <aside className="side-detail" aria-label={label}>
      <div className="side-detail-bar no-print">
        {isBeside ? (
          <ActionButton variant="quiet" icon="remove" label={closeLabel} onPress={onClose} />
        ) : (
          <ActionButton variant="quiet" icon="back" onPress={onClose}>
            {backLabel}
          </ActionButton>
        )}
      </div>
      {children}
    </aside>
  );
}

/** In a narrower window, the details replace the table. */
export const SIDE_BY_SIDE = '(width >= 1000px)';
