import type { Settings } from '../../../src/shared/settings';
import type { AppWindow } from './app-window';

/** Begins the page anew with these settings, which it then finds as at a start of the app. */
export async function reloadWith({ page }: AppWindow, changes: Partial<Settings>): Promise<void> {
  await page.evaluate(async (changed) => {
    const { request } = window.audience;
    const snapshot = await request('app:snapshot', null);
    if (!snapshot.ok) throw new Error('The app does not tell its settings.');
    await request('settings:save', { ...snapshot.value.settings, ...changed });
  }, changes);
  await page.reload();
  // The heading is focused once the page listens to what is dropped on it.
  await page.locator('h1:focus').waitFor();
}
