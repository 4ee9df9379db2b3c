import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { AppWindow } from '../app/driver/app-window';
import type { CanaryList } from './canaries';
import { type Trace, traceProgram } from './trace';
import type { World } from './world';

/**
 * Runs a scenario in the real app, searches everything that it leaves during and after its run, and returns every
 * network destination that it or a helper process tried to reach.
 */
export async function watchApp(
  world: World,
  scenario: (window: AppWindow, destinationsSoFar: () => Promise<readonly string[]>) => Promise<void>,
  main?: string,
): Promise<readonly string[]> {
  let trace: Trace | undefined;
  const destinations = async () => (await trace?.destinations()) ?? [];
  const window = await AppWindow.open({
    // What is proved is proved of the app that a marketer has.
    whole: true,
    api: world.proxy.url,
    userData: world.userData,
    env: world.env,
    ...(main === undefined ? {} : { main }),
    runtime: async (executable) => {
      trace = await traceProgram(world.logFolder, [executable]);
      return trace.executable;
    },
  });
  try {
    await scenario(window, destinations);
    await world.scanFiles('while the app runs', true);
    world.scanText('clipboard', await window.app.evaluate(({ clipboard }) => clipboard.readText()));
  } finally {
    await window.close();
    world.scanText('output of the app', window.output());
  }
  await world.scanFiles('after the app has ended');
  return destinations();
}

/** Opens, previews, hashes, saves and uploads a list, which is refused and sent again. */
export async function sendRefusedList(window: AppWindow, world: World): Promise<void> {
  await window.goToPage('Settings');
  await window.saveToken(world.token);
  await window.page.getByText('A token is kept').waitFor();
  await world.scanFiles('after the token was saved', true);

  await hash(window, world, world.lists.emails);
  await fillUpload(window, 'Buyers');
  world.api.faults.next({ kind: 'status', status: 422, body: '{"errors":{"name":["has already been taken"]}}' });
  await send(window);
  await window.waitForUploadState('Refused');
  await world.scanFiles('after a refusal', true);
  await window.press('Try again now');
  await window.waitForUploadState('Done');
  await saveAs(window, 'Save as JSON…', join(world.saved, 'receipt.json'));
}

/** The same for another list, which waits as the server requests; a third one is hashed, and not sent. */
export async function sendDelayedList(window: AppWindow, world: World): Promise<void> {
  await hash(window, world, world.lists.phones);
  await fillUpload(window, 'Callers');
  await window.page.getByText(/^Upload although 1 phone number/).click();
  world.api.faults.next({ kind: 'status', status: 503, headers: { 'Retry-After': '1' } });
  await send(window);
  await window.waitForUploadState('Done');

  await hash(window, world, world.lists.headerless);
  await saveMappings(window, join(world.saved, 'mappings.json'));
}

async function hash(window: AppWindow, world: World, list: CanaryList): Promise<void> {
  await window.goToPage('New audience');
  await window.heading('Choose a list');
  await window.answerOpenDialog([list.path]);
  await window.press('Choose files…');
  await window.heading('Check what was understood');
  await window.page.getByRole('region', { name: /^Preview/ }).waitFor();
  await world.scanFiles('beside a preview', true);
  await window.hash();
  await world.scanFiles('beside a hashed audience', true);
  const counts = window.page.getByRole('table', { name: 'What happened to your rows' });
  await counts.getByRole('button', { name: 'Show these rows' }).first().click();
  const rows = window.page.getByRole('dialog');
  await rows.getByRole('table').waitFor();
  await world.scanFiles('beside the rows of a count', true);
  await rows.getByRole('button', { name: 'Close' }).click();
  await saveAs(window, 'Save hashed file…', join(world.saved, 'hashed.txt'));
  await saveAs(window, 'Save rejected rows…', join(world.saved, 'rejects.csv'));
}

async function saveMappings(window: AppWindow, path: string): Promise<void> {
  await window.goToPage('Settings');
  await saveAs(window, 'Export…', path);
}

async function fillUpload(window: AppWindow, name: string): Promise<void> {
  await window.continueToUpload();
  await window.fillUpload({ account: 'Online shop (2)', name, optOutLink: 'https://shop.example.com/opt-out' });
}

async function send(window: AppWindow): Promise<void> {
  await window.send();
  await window.page.getByRole('heading', { level: 1, name: /^(Your upload|Receipt)$/ }).waitFor();
}

async function saveAs(window: AppWindow, button: string, path: string): Promise<void> {
  await window.answerSaveDialog(path);
  await window.press(button);
  await expect.poll(() => readFile(path, 'utf8').catch(() => '')).not.toBe('');
}
