import { Icon } from '../Icon';

/** Announces that a file was saved. A live region must exist before its text does. */
export function SavedNote({ children }: { readonly children: string | null }) {
  return (
    <span className="saved-note" role="status">
      {children !== null && (
        <>
          <Icon name="check" />
          {children}
        </>
      )}
    </span>
  );
}
