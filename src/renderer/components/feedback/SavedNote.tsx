import { Icon } from '../Icon';

/** Words that a file was saved, announced; a live region, so it is there before they are. */
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
