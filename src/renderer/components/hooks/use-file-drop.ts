import { useEffect, useState } from 'react';
import { LIST_ROLES, type ListRole } from '../../../shared/preview';

/**
 * Handles files dropped anywhere on the window or pasted into it. Returns the role of the place over which files are
 * dragged, or null. Files, even folders, are passed on unchanged: main reports what is wrong with them.
 */
export function useFileDrop(onFiles: (files: readonly File[], role: ListRole) => void): ListRole | null {
  const [over, setOver] = useState<ListRole | null>(null);
  useEffect(() => {
    const drag = (event: DragEvent) => {
      if (!captureFileDrag(event)) return;
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'copy';
      setOver(roleAt(event));
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(null);
    };
    const handleFiles = (event: Event, transfer: DataTransfer | null, role: ListRole) => {
      const files = [...(transfer?.files ?? [])];
      setOver(null);
      if (files.length === 0) return;
      event.preventDefault();
      onFiles(files, role);
    };
    const drop = (event: DragEvent) => {
      if (!captureFileDrag(event)) return;
      handleFiles(event, event.dataTransfer, roleAt(event));
    };
    const paste = (event: ClipboardEvent) => {
      // Cells copied from a spreadsheet come with a picture.
      if (event.clipboardData?.types.includes('text/html') !== true) {
        handleFiles(event, event.clipboardData, 'audience');
      }
    };
    // Before the drop areas inside the page, which accept only lists of the rail.
    window.addEventListener('dragenter', captureFileDrag, true);
    window.addEventListener('dragover', drag, true);
    window.addEventListener('dragleave', leave, true);
    window.addEventListener('drop', drop, true);
    window.addEventListener('paste', paste);
    return () => {
      window.removeEventListener('dragenter', captureFileDrag, true);
      window.removeEventListener('dragover', drag, true);
      window.removeEventListener('dragleave', leave, true);
      window.removeEventListener('drop', drop, true);
      window.removeEventListener('paste', paste);
    };
  }, [onFiles]);
  return over;
}

/** Keeps a drag of files from the drop areas below, and returns whether it is one. Dropping anything else does nothing. */
function captureFileDrag(event: DragEvent): boolean {
  if (event.dataTransfer?.types.includes('Files') !== true) return false;
  event.preventDefault();
  event.stopPropagation();
  return true;
}

/** The role of the topmost drop area under the pointer; elsewhere, the audience. */
function roleAt({ clientX: x, clientY: y }: DragEvent): ListRole {
  const places = [...document.querySelectorAll<HTMLElement>('[data-drop-role]')].reverse();
  const place = places.find((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return left <= x && x < right && top <= y && y < bottom;
  });
  return LIST_ROLES.find((role) => role === place?.dataset.dropRole) ?? 'audience';
}
