import type { Page } from 'playwright';
import type { RequestName } from '../../../src/shared/ipc/contract';

/** Whether the preload passes on a request that the page makes by itself, without a key press or click before it. */
export function requestWithoutGesture(
  page: Page,
  name: Exclude<RequestName, 'lists:grant'>,
): Promise<'passed on' | 'refused'> {
  return page.evaluate(
    (request) =>
      new Promise<'passed on' | 'refused'>((resolve) => {
        // Code that a test runs in the page counts as a user gesture for some seconds.
        const timer = setInterval(() => {
          if (navigator.userActivation.isActive) return;
          clearInterval(timer);
          globalThis.window.audience.request(request, null).then(
            () => resolve('passed on'),
            () => resolve('refused'),
          );
        }, 100);
      }),
    name,
  );
}
