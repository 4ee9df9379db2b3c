import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { Events } from '../../shared/ipc/events';
import type { AppLanguage } from './app-language';

interface MenuDeps {
  readonly language: AppLanguage;
  readonly isMac: boolean;
  readonly isDevelopment: boolean;
  onSelect(item: Events['menu:chosen']): void;
  onAbout(): void;
  onUpdates(): void;
  /** Closes the window, which may ask first, and ends the app: its own quit would ask nothing. */
  onQuit(): void;
}

const QUIT_KEYS = 'CmdOrCtrl+Q';

const SEPARATOR: MenuItemConstructorOptions = { type: 'separator' };

/** The native menu: the platform's own roles, and the places of the app with the usual keys. */
export function setMenu(deps: MenuDeps): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(deps)));
}

function menuTemplate(deps: MenuDeps): MenuItemConstructorOptions[] {
  const { isMac, language } = deps;
  const { t } = language;
  const about: MenuItemConstructorOptions = { label: t('menu.about'), click: deps.onAbout };
  const updates: MenuItemConstructorOptions = { label: t('menu.updates'), click: deps.onUpdates };
  return [
    ...(isMac ? [appMenu(deps, about, updates)] : []),
    fileMenu(deps),
    editMenu(deps),
    viewMenu(deps),
    windowMenu(deps),
    { role: 'help', label: t('menu.help'), submenu: isMac ? [] : [updates, SEPARATOR, about] },
  ];
}

/** The menu with the app's name, on macOS. */
function appMenu(
  deps: MenuDeps,
  about: MenuItemConstructorOptions,
  updates: MenuItemConstructorOptions,
): MenuItemConstructorOptions {
  const { t } = deps.language;
  return {
    role: 'appMenu',
    submenu: [
      about,
      updates,
      SEPARATOR,
      settingsItem(deps),
      SEPARATOR,
      { role: 'services', label: t('menu.services') },
      SEPARATOR,
      { role: 'hide', label: t('menu.hide') },
      { role: 'hideOthers', label: t('menu.hideOthers') },
      { role: 'unhide', label: t('menu.unhide') },
      SEPARATOR,
      { label: t('menu.quitApp'), accelerator: QUIT_KEYS, click: deps.onQuit },
    ],
  };
}

function fileMenu(deps: MenuDeps): MenuItemConstructorOptions {
  const { isMac, onSelect } = deps;
  const { t } = deps.language;
  return {
    label: t('menu.file'),
    submenu: [
      { label: t('menu.newAudience'), accelerator: 'CmdOrCtrl+N', click: () => onSelect('new-audience') },
      { label: t('menu.openLists'), accelerator: 'CmdOrCtrl+O', click: () => onSelect('open') },
      SEPARATOR,
      { label: t('menu.uploads'), accelerator: 'CmdOrCtrl+U', click: () => onSelect('uploads') },
      { label: t('menu.check'), click: () => onSelect('check') },
      ...(isMac ? [] : [settingsItem(deps)]),
      SEPARATOR,
      isMac
        ? { role: 'close', label: t('menu.close') }
        : { label: t('menu.quit'), accelerator: QUIT_KEYS, click: deps.onQuit },
    ],
  };
}

function settingsItem({ language: { t }, onSelect }: MenuDeps): MenuItemConstructorOptions {
  return { label: t('menu.settings'), accelerator: 'CmdOrCtrl+,', click: () => onSelect('settings') };
}

function editMenu({ language: { t } }: MenuDeps): MenuItemConstructorOptions {
  return {
    label: t('menu.edit'),
    submenu: [
      { role: 'undo', label: t('menu.undo') },
      { role: 'redo', label: t('menu.redo') },
      SEPARATOR,
      { role: 'cut', label: t('menu.cut') },
      { role: 'copy', label: t('menu.copy') },
      { role: 'paste', label: t('menu.paste') },
      { role: 'delete', label: t('menu.delete') },
      SEPARATOR,
      { role: 'selectAll', label: t('menu.selectAll') },
    ],
  };
}

function viewMenu({ language: { t }, isDevelopment }: MenuDeps): MenuItemConstructorOptions {
  const developer: MenuItemConstructorOptions[] = [
    SEPARATOR,
    { role: 'reload', label: t('menu.reload') },
    { role: 'toggleDevTools', label: t('menu.devTools') },
  ];
  return {
    label: t('menu.view'),
    submenu: [
      { role: 'resetZoom', label: t('menu.resetZoom') },
      { role: 'zoomIn', label: t('menu.zoomIn') },
      { role: 'zoomOut', label: t('menu.zoomOut') },
      SEPARATOR,
      { role: 'togglefullscreen', label: t('menu.fullScreen') },
      ...(isDevelopment ? developer : []),
    ],
  };
}

function windowMenu({ language: { t }, isMac }: MenuDeps): MenuItemConstructorOptions {
  return {
    role: 'window',
    label: t('menu.window'),
    submenu: [
      { role: 'minimize', label: t('menu.minimise') },
      { role: 'zoom', label: t('menu.zoom') },
      ...(isMac ? [SEPARATOR, { role: 'front', label: t('menu.front') } as const] : []),
    ],
  };
}
