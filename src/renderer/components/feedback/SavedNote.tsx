import { Icon } from '../Icon';

/** Announces a success, such as a saved file. A live region must exist before its text does. */
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
