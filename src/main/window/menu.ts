import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { Events } from '../../shared/ipc';

export interface MenuParts {
  readonly isMac: boolean;
  readonly isDevelopment: boolean;
  choose(item: Events['menu:chosen']): void;
  about(): void;
}

/** The native menu: the platform's own roles, and the four places of the app with the usual keys. */
export function setMenu(parts: MenuParts): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(parts)));
}

function menuTemplate({ isMac, isDevelopment, choose, about }: MenuParts): MenuItemConstructorOptions[] {
  const aboutItem: MenuItemConstructorOptions = { label: 'About Audience Uploader', click: about };
  const settings: MenuItemConstructorOptions = {
    label: 'Settings…',
    accelerator: 'CmdOrCtrl+,',
    click: () => choose('settings'),
  };
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  const developer: MenuItemConstructorOptions[] = [separator, { role: 'reload' }, { role: 'toggleDevTools' }];
  const macApp: MenuItemConstructorOptions = {
    role: 'appMenu',
    submenu: [
      aboutItem,
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
      label: '&File',
      submenu: [
        { label: 'New Audience', accelerator: 'CmdOrCtrl+N', click: () => choose('new-audience') },
        { label: 'Open Lists…', accelerator: 'CmdOrCtrl+O', click: () => choose('open') },
        separator,
        { label: 'Uploads', accelerator: 'CmdOrCtrl+U', click: () => choose('uploads') },
        ...(isMac ? [] : [settings]),
        separator,
        { role: isMac ? 'close' : 'quit' },
      ],
    },
    { role: 'editMenu' },
    {
      label: '&View',
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
    { role: 'help', submenu: isMac ? [] : [aboutItem] },
  ];
}
