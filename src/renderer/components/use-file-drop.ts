import { useEffect, useState } from 'react';

/**
 * Files that are dropped anywhere on the window, or pasted into it; true while some are held over it. The files go on
 * as the system gave them, folders too: main tells what is wrong with one.
 */
export function useFileDrop(onFiles: (files: readonly File[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const drag = (event: DragEvent) => {
      event.preventDefault();
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'copy';
      setOver(event.dataTransfer?.types.includes('Files') ?? false);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const handleFiles = (event: Event, transfer: DataTransfer | null) => {
      const files = [...(transfer?.files ?? [])];
      setOver(false);
      if (files.length === 0) return;
      event.preventDefault();
      onFiles(files);
    };
    const drop = (event: DragEvent) => {
      event.preventDefault();
      handleFiles(event, event.dataTransfer);
    };
    const paste = (event: ClipboardEvent) => handleFiles(event, event.clipboardData);
    window.addEventListener('dragover', drag);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    window.addEventListener('paste', paste);
    return () => {
      window.removeEventListener('dragover', drag);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
      window.removeEventListener('paste', paste);
    };
  }, [onFiles]);
  return isOver;
}
