import { type BrowserWindow, Menu } from 'electron';
import type { AppLanguage } from './app-language';
import { contextMenuTemplate } from './context-menu';

/** The system's menu at a right click: Electron shows none by itself. */
export function showContextMenu(window: BrowserWindow, language: AppLanguage): void {
  window.webContents.on('context-menu', (_event, clicked) => {
    const template = contextMenuTemplate(clicked, language);
    if (template.length > 0) Menu.buildFromTemplate([...template]).popup({ window });
  });
}
