import { app, type BrowserWindow, Notification, powerSaveBlocker } from 'electron';
import type { Message } from '../../shared/messages/message';
import type { AppLanguage } from '../window/app-language';
import { focusWindow } from '../window/window';
import { type Activity, completionMessages, countWaitingForMarketer, IDLE, overallProgress } from './activity';

/** Electron's words for "no progress bar". */
const NO_PROGRESS = -1;

/**
 * Keeps the computer awake while work is running, shows its progress in the taskbar, and notifies when it finishes
 * while the window is not focused.
 * The badge of the dock counts the uploads that wait for the marketer.
 */
export function createActivityDisplay(
  window: () => BrowserWindow | null,
  { t, say }: AppLanguage,
): (change: Partial<Activity>) => void {
  let current = IDLE;
  let blocker: number | null = null;

  function keepAwake(busy: boolean): void {
    if (busy) blocker ??= powerSaveBlocker.start('prevent-app-suspension');
    else if (blocker !== null) {
      powerSaveBlocker.stop(blocker);
      blocker = null;
    }
  }

  function notify(ending: Message): void {
    const notification = new Notification({ title: t('app.name'), body: say(ending) });
    notification.on('click', () => focusWindow(window()));
    notification.show();
  }

  return (change) => {
    const next = { ...current, ...change };
    const progress = overallProgress(next);
    keepAwake(progress !== null);
    window()?.setProgressBar(progress ?? NO_PROGRESS);
    const waiting = countWaitingForMarketer(next);
    if (waiting !== countWaitingForMarketer(current)) app.setBadgeCount(waiting);
    if (window()?.isFocused() !== true && Notification.isSupported()) completionMessages(current, next).forEach(notify);
    current = next;
  };
}
