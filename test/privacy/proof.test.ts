import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MAIN } from '../app/driver/launch';
import { sha256 } from '../sha256';
import { sendDelayedList, sendRefusedList, watchApp } from './app-scenario';
import type { CanaryList } from './canaries';
import { ALLOWED_PLAIN, runCommandLineScenario } from './command-line-scenario';
import type { Finding } from './scan';
import { createWorld, UPDATE_FILE, type World } from './world';

/**
 * The proof that no raw value leaves: `npm run test:privacy`, explained in docs/privacy.md. Everything is real: the
 * built app and command line, the network calls as the kernel sees them, the transmitted bytes, and the files on the
 * disk.
 */
let world: World;
beforeEach(async () => {
  world = await createWorld();
});
afterEach(() => world.remove());

const hashesOf = ({ values }: CanaryList) => `${values.map(sha256).toSorted().join('\n')}\n`;
const server = () => `127.0.0.1:${world.proxy.port}`;

/** Every file that the server received, as transmitted, with its fields. */
function uploads() {
  const taken = world.api.log.filter(({ status }) => status === 201);
  const requests = world.proxy.sent().map((sent) => sent.toString('latin1'));
  return taken.map(({ fields }) => {
    const request = requests.findLast((text) => text.includes(`\r\n\r\n${fields.name}\r\n`)) ?? '';
    const file = /filename="audience\.txt"\r\nContent-Type: text\/plain\r\n\r\n(.*?)\r\n--/s.exec(request)?.[1];
    return { fields, file };
  });
}

/** In one header of each request, and nowhere else. */
function expectTokenOnce(): void {
  for (const sent of world.proxy.sent()) {
    const text = sent.toString('latin1');
    expect(text).toMatch(new RegExp(`\r\nauthorization: OAuth ${world.token}\r\n`, 'i'));
    expect(text.split(world.token)).toHaveLength(2);
  }
}

async function expectListsUntouched(): Promise<void> {
  const { emails, phones, headerless, optOuts, people } = world.lists;
  for (const { path, text } of [emails, phones, headerless, optOuts, people])
    expect(await readFile(path, 'utf8')).toBe(text);
}

/** Explicitly agreed to: these columns are plain in that file, and in no other. */
function isAgreed({ place, canary, form }: Finding): boolean {
  return Object.entries(ALLOWED_PLAIN).some(
    ([file, columns]) =>
      form === 'plain' &&
      place.startsWith(`${join(world.saved, file)}, `) &&
      columns.some((column) => canary.startsWith(`${column} "`)),
  );
}

/** A proof that does not find what must be there proves nothing. */
function expectAgreedValues(): void {
  for (const [file, columns] of Object.entries(ALLOWED_PLAIN)) {
    const found = world.findings().filter(({ place }) => place.startsWith(`${join(world.saved, file)}, `));
    const expected = world.lists.canaries.filter(({ what }) => columns.includes(what));
    expect(expected).toHaveLength(5 * columns.length);
    for (const { what, text } of expected) {
      expect(found.map(({ canary }) => canary)).toContain(`${what} ${JSON.stringify(text)}`);
    }
  }
}

/** Only Linux reports every attempt to connect. */
const isLinux = process.platform === 'linux';

/** A retry only after a timeout of the window, never after a finding. */
const SECOND_TRY = { retry: { count: 1, condition: /Timeout \d+ms exceeded/ } };

describe.runIf(isLinux)('no raw value leaves', SECOND_TRY, () => {
  it('the app, whose digests go to one place, and whose question about updates is the same from everybody', async () => {
    const feed = new URL(world.updates.feed.address).host;
    const destinations = await watchApp(world, async (window, destinationsSoFar) => {
      await sendRefusedList(window, world);
      // The app has a feed of updates here; the setting is off, as it is at first.
      expect(await destinationsSoFar()).toEqual([server()]);
      await window.goToPage('Settings');
      await window.page.getByText('Look for updates', { exact: true }).click();
      await window.page.getByRole('status').getByText('Version 99.0.0 of Audience Uploader is available.').waitFor();
      await sendDelayedList(window, world);
      expect(world.updates.requests).toHaveLength(1);
      await window.goToPage('Settings');
      await window.answerSaveDialog(join(world.saved, UPDATE_FILE));
      await window.press(/^Download /);
      await window.page.getByText('Version 99.0.0 is downloaded').waitFor();
    });
    expect(world.findings()).toEqual([]);
    expect(destinations).toEqual([server(), feed]);
    const { emails, phones } = world.lists;
    expect(uploads()).toEqual([
      { fields: expect.objectContaining({ name: 'Buyers', user_type: 'email_hash' }), file: hashesOf(emails) },
      { fields: expect.objectContaining({ name: 'Callers', user_type: 'phone_hash' }), file: hashesOf(phones) },
    ]);
    const rest = 'accept-encoding: identity\nuser-agent: audience-uploader\n\n';
    expect(world.updates.requests).toEqual([
      `GET /latest.json\nhost: ${feed}\nconnection: close\naccept: application/json\n${rest}`,
      `GET /${UPDATE_FILE}\nhost: ${feed}\nconnection: close\naccept: application/octet-stream\n${rest}`,
    ]);
    expectTokenOnce();
    await expectListsUntouched();
  });

  it('the command line, which does the same', async () => {
    const { destinations, results } = await runCommandLineScenario(world);
    expect(world.findings().filter((finding) => !isAgreed(finding))).toEqual([]);
    expectAgreedValues();
    expect(results.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0, 0, 0, 0, 0, 1, 0, 2, 0, 1, 0]);
    expect(destinations).toEqual([server()]);
    expectTokenOnce();
    await expectListsUntouched();
  });
});

describe.runIf(isLinux)('the proof itself', SECOND_TRY, () => {
  it('fails on a build of the app that leaks', async () => {
    const leak = Buffer.from(`seen: ${world.lists.emails.values[0]}`).toString('base64');
    const main = join(world.logFolder, 'leaky-main.mjs');
    await writeFile(
      main,
      `import ${JSON.stringify(MAIN)};
      import { writeFileSync } from 'node:fs';
      import { connect } from 'node:net';
      import { join } from 'node:path';
      import { app, clipboard } from 'electron';
      app.whenReady().then(() => clipboard.writeText(${JSON.stringify(leak)}));
      writeFileSync(join(process.env.AUDIENCE_UPLOADER_USER_DATA, 'debug.log'), ${JSON.stringify(leak)});
      connect(9, '127.0.0.2').on('error', () => {});`,
    );
    const destinations = await watchApp(world, (window) => window.heading('Choose a list'), main);
    expect(destinations).toEqual(['127.0.0.2:9']);
    const canary = `e-mail ${JSON.stringify(world.lists.canaries.find(({ what }) => what === 'e-mail')?.text)}`;
    for (const place of [`${join(world.userData, 'debug.log')}, after the app has ended`, 'clipboard']) {
      expect(world.findings()).toContainEqual({ place, canary, form: 'base64' });
    }
  });
});
