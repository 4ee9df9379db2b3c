import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { Events } from '../../shared/ipc/contract';
import { t } from '../translate';

interface MenuDeps {
  readonly isMac: boolean;
  readonly isDevelopment: boolean;
  onSelect(item: Events['menu:chosen']): void;
  onAbout(): void;
  onUpdates(): void;
}

/** The native menu: the platform's own roles, and the four places of the app with the usual keys. */
export function setMenu(deps: MenuDeps): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(deps)));
}

function menuTemplate(deps: MenuDeps): MenuItemConstructorOptions[] {
  const { isMac, isDevelopment, onSelect, onAbout, onUpdates } = deps;
  const aboutItem: MenuItemConstructorOptions = { label: t('menu.about'), click: onAbout };
  const updatesItem: MenuItemConstructorOptions = { label: t('menu.updates'), click: onUpdates };
  const settings: MenuItemConstructorOptions = {
    label: t('menu.settings'),
    accelerator: 'CmdOrCtrl+,',
    click: () => onSelect('settings'),
  };
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  const developer: MenuItemConstructorOptions[] = [separator, { role: 'reload' }, { role: 'toggleDevTools' }];
  const macApp: MenuItemConstructorOptions = {
    role: 'appMenu',
    submenu: [
      aboutItem,
      updatesItem,
      separator,
      settings,
      separator,
      { role: 'services' },
      separator,
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      separator,
      { role: 'quit' },
    ],
  };
  return [
    ...(isMac ? [macApp] : []),
    {
      label: t('menu.file'),
      submenu: [
        { label: t('menu.newAudience'), accelerator: 'CmdOrCtrl+N', click: () => onSelect('new-audience') },
        { label: t('menu.openLists'), accelerator: 'CmdOrCtrl+O', click: () => onSelect('open') },
        separator,
        { label: t('menu.uploads'), accelerator: 'CmdOrCtrl+U', click: () => onSelect('uploads') },
        ...(isMac ? [] : [settings]),
        separator,
        // The app ends with its window, which may ask first.
        isMac ? { role: 'close' } : { role: 'close', label: t('menu.quit'), accelerator: 'CmdOrCtrl+Q' },
      ],
    },
    { role: 'editMenu' },
    {
      label: t('menu.view'),
      submenu: [
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        separator,
        { role: 'togglefullscreen' },
        ...(isDevelopment ? developer : []),
      ],
    },
    { role: 'windowMenu' },
    { role: 'help', submenu: isMac ? [] : [updatesItem, separator, aboutItem] },
  ];
}
