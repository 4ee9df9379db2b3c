import { access } from 'node:fs/promises';
import { describe, expect } from 'vitest';
import packageJson from '../../../package.json';
import type { AppWindow } from '../driver/app-window';
import { sharedWindowTest } from '../driver/window-test';

interface Box {
  readonly message: string;
  readonly detail: string;
}

/** Chooses an item of the menu, clicks this button in the box it shows, and returns what was shown and opened. */
async function choose(
  window: AppWindow,
  label: string,
  button: string,
): Promise<{ box: Box; opened: readonly string[] }> {
  return window.app.evaluate(
    async ({ dialog, Menu, shell }, { label: wanted, button: answer }) => {
      const opened: string[] = [];
      let shown = (_: Box) => {};
      const box = new Promise<Box>((resolve) => {
        shown = resolve;
      });
      dialog.showMessageBox = async (...args: readonly unknown[]) => {
        const { message, detail, buttons } = args.at(-1) as Box & { readonly buttons: readonly string[] };
        shown({ message, detail });
        return { response: buttons.indexOf(answer), checkboxChecked: false };
      };
      const open = async (address: string) => void opened.push(address);
      shell.openExternal = open;
      shell.openPath = async (path) => {
        await open(path);
        return '';
      };
      const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []) ?? [];
      items.find((item) => item.label === wanted)?.click();
      const first = await box;
      await new Promise((resolve) => setImmediate(resolve));
      return { box: first, opened };
    },
    { label, button },
  );
}

describe('the help menu', () => {
  sharedWindowTest('opens the release page, after a word of what leaves the computer', async ({ open }) => {
    const window = await open();
    const { box, opened } = await choose(window, 'Check for Updates…', 'Open in Browser');
    expect(box.detail).toContain(`version ${packageJson.version}`);
    expect(box.detail).toContain('sees your network address');
    expect(opened).toEqual([`${packageJson.homepage}/releases`]);
    expect((await choose(window, 'Check for Updates…', 'Cancel')).opened).toEqual([]);
  });

  sharedWindowTest(
    'shows the version and the promise, and on request the licences of what the app contains',
    async ({ open }) => {
      const window = await open();
      const { box, opened } = await choose(window, 'About Audience Uploader', 'Licences');
      expect(box.message).toBe(`Audience Uploader ${packageJson.version}`);
      expect(opened).toHaveLength(1);
      await access(opened[0] ?? '');
      expect(opened[0]).toMatch(/THIRD-PARTY-NOTICES\.txt$/);
      expect((await choose(window, 'About Audience Uploader', 'Close')).opened).toEqual([]);
    },
  );
});
