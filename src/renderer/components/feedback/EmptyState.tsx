import type { ReactNode } from 'react';

interface EmptyStateProps {
  readonly drawing: keyof typeof DRAWINGS;
  readonly title: string;
  /** What would be here, and how it gets here. */
  readonly children?: ReactNode;
}

/** Fills a page or a table that has nothing to show. */
export function EmptyState({ drawing, title, children }: EmptyStateProps) {
  const Drawing = DRAWINGS[drawing];
  return (
    <>
      <Drawing />
      <p className="drop-title">{title}</p>
      {children}
    </>
  );
}

const DRAWINGS = { upload: UploadDrawing, audience: AudienceDrawing } as const;

const LINES = [30, 48, 66] as const;

/** A list whose rows become codes. */
function UploadDrawing() {
  return (
    <svg className="drawing" viewBox="0 0 200 96" aria-hidden="true">
      <rect className="drawing-sheet" x="4" y="8" width="78" height="80" rx="9" />
      {LINES.map((y, row) => (
        <g key={y}>
          <circle className="drawing-person" cx="20" cy={y} r="5" />
          <path className="drawing-line" d={`M33 ${y}h${[36, 26, 32][row] ?? 0}`} />
        </g>
      ))}
      <path className="drawing-code" d="M92 48h16m-6-6 6 6-6 6" />
      <rect className="drawing-sheet" x="118" y="8" width="78" height="80" rx="9" />
      {LINES.map((y) => (
        <path key={y} className="drawing-code drawing-dashed" d={`M132 ${y}h50`} />
      ))}
    </svg>
  );
}

/** People side by side, known by codes alone. */
function AudienceDrawing() {
  return (
    <svg className="drawing" viewBox="0 0 200 96" aria-hidden="true">
      {[34, 100, 166].map((x) => (
        <g key={x}>
          <circle className="drawing-person" cx={x} cy="32" r="13" />
          <path className="drawing-sheet" d={`M${x - 24} 74c2-16 12-22 24-22s22 6 24 22Z`} />
          <path className="drawing-code drawing-dashed" d={`M${x - 22} 88h44`} />
        </g>
      ))}
    </svg>
  );
}
