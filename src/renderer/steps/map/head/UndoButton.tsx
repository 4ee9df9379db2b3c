import { useEffect } from 'react';
import { ActionButton } from '../../../components/ActionButton';
import { Shortcut } from '../../../components/Shortcut';
import { useApp } from '../../../state/app-context';
import { useMapUndo } from '../../../state/hooks/use-map-undo';
import { t } from '../../../translate';

/** Fields have their own undo. */
const EDITABLE =
  'input:not([type="checkbox"], [type="radio"]), textarea, [role="dialog"], [role="menu"], [role="listbox"]';

/** Undoes the last change to how the lists are used: Ctrl+Z, and Ctrl+Shift+Z or Ctrl+Y to redo. */
export function UndoButton() {
  const { undo, redo } = useMapUndo(useApp());
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof Element && event.target.closest(EDITABLE) !== null;
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping) return;
      const key = event.key.toLowerCase();
      const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
      const go = isRedo ? redo : key === 'z' ? undo : null;
      if (go === null) return;
      event.preventDefault();
      go();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [undo, redo]);
  if (undo === null) return null;
  return (
    <ActionButton variant="quiet" icon="undo" label={t('map.undo')} onPress={undo}>
      <Shortcut keyName="Z" />
    </ActionButton>
  );
}
