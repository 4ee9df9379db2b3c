import type { Page } from 'playwright';

/** Sizes in pixels; one of 0 is that of the window. */
interface Display {
  readonly width: number;
  readonly height: number;
  readonly deviceScaleFactor: number;
}

/** Lays the page out as on the displays to which `work` moves it, then as before: the end of a session alone does not. */
export async function onOtherDisplays(
  page: Page,
  work: (moveTo: (display: Display) => Promise<void>) => Promise<void>,
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  try {
    await work(async (display) => {
      await session.send('Emulation.setDeviceMetricsOverride', { ...display, mobile: false });
    });
  } finally {
    await session.send('Emulation.clearDeviceMetricsOverride');
    await session.detach();
  }
}
