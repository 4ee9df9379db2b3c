import type { Page } from 'playwright';

/** The attempts of a compromised page, each with its result: the short form of test/app/desktop/security. */
export async function attack(page: Page, outside: string): Promise<Readonly<Record<string, string>>> {
  return page.evaluate(async (url) => {
    const outcome = (attempt: Promise<unknown>) =>
      attempt.then(
        () => 'done',
        () => 'refused',
      );
    const image = new Promise((resolve, reject) => {
      const element = new Image();
      element.onload = resolve;
      element.onerror = reject;
      element.src = `${url}/image`;
    });
    const run = async (code: () => unknown) => code();
    const opened = window.open(`${url}/open`);
    location.href = `${url}/location`;
    const outcomes = {
      node: ['require', 'process', 'Buffer', 'module'].some((name) => name in globalThis) ? 'done' : 'refused',
      fetch: await outcome(fetch(`${url}/fetch`)),
      file: await outcome(fetch('file:///etc/passwd')),
      image: await outcome(image),
      eval: await outcome(run(() => Reflect.get(window, 'eval')('1'))),
      markup: await outcome(
        run(() => {
          document.body.innerHTML += '<b>x</b>';
        }),
      ),
      camera: await outcome(navigator.mediaDevices.getUserMedia({ video: true })),
      channel: await outcome(Reflect.apply(window.audience.request, null, ['lists:grant', ['/etc/passwd']])),
      window: opened === null ? 'refused' : 'done',
    };
    await new Promise((resolve) => setTimeout(resolve, 300));
    return outcomes;
  }, outside);
}
