import { expect } from 'vitest';
import { sharedWindowTest } from '../driver/window-test';

sharedWindowTest(
  'menus and offers to undo appear softly, and at once where motion is reduced',
  async ({ open, write }) => {
    const files = [
      await write('people.csv', 'email\nada@example.com\n'),
      await write('more.csv', 'email\nbob@example.com\n'),
    ];
    const window = await open(...files);
    const { page } = window;
    const motionOf = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).animationName);
    const seen = [];
    for (const reducedMotion of ['no-preference', 'reduce'] as const) {
      await page.emulateMedia({ reducedMotion });
      await window.press('Add…');
      await page.getByRole('menuitem').first().waitFor();
      seen.push(await motionOf('.popover'));
      await window.leave();
      await page.getByRole('menuitem').first().waitFor({ state: 'detached' });
    }
    await window.showList('more.csv');
    await window.press('Remove more.csv');
    await page.getByText('Removed more.csv').waitFor();
    seen.push(await motionOf('.toast'));
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    seen.push(await motionOf('.toast'));
    expect(seen).toEqual(['appear', 'none', 'none', 'appear']);
  },
);
