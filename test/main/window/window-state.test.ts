import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { initialSize, reachableBounds, readWindowState, saveWindowState } from '../../../src/main/window/window-state';

const LEFT = { x: 0, y: 0, width: 1920, height: 1080 };
const RIGHT = { x: 1920, y: 0, width: 1280, height: 1024 };

describe('the window', () => {
  it.each([
    ['on the second display', { x: 2000, y: 100, width: 900, height: 700 }],
    ['across both displays', { x: 1500, y: 100, width: 900, height: 700 }],
    ['half beyond the edge', { x: -400, y: 0, width: 900, height: 700 }],
  ])('comes back where it was: %s', (_, bounds) => {
    expect(reachableBounds(bounds, [LEFT, RIGHT])).toEqual(bounds);
  });

  it.each([
    ['a display that is gone', { x: 2000, y: 100, width: 900, height: 700 }],
    ['a title bar above the screen', { x: 100, y: -200, width: 900, height: 700 }],
    ['a title bar below the screen', { x: 100, y: 1060, width: 900, height: 700 }],
    ['a sliver at the edge', { x: 1890, y: 100, width: 900, height: 700 }],
  ])('is put anew for %s', (_, bounds) => {
    expect(reachableBounds(bounds, [LEFT])).toBeNull();
  });

  it('is as large at first as a list needs, within the display', () => {
    expect(initialSize(LEFT)).toEqual({ width: 1120, height: 820 });
    expect(initialSize({ width: 1366, height: 728 })).toEqual({ width: 1120, height: 728 });
  });

  it('is placed by the system the first time', () => {
    expect(reachableBounds(null, [LEFT])).toBeNull();
  });
});

describe('the state of the window', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'window-state-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('is read as it was saved', async () => {
    const state = { bounds: { x: 1, y: 2, width: 900, height: 640 }, maximized: true };
    await saveWindowState(join(folder, 'window.json'), state);
    expect(readWindowState(join(folder, 'window.json'))).toEqual(state);
    expect(await readFile(join(folder, 'window.json'), 'utf8')).toBe(JSON.stringify(state));
  });

  it.each([
    '',
    '{',
    'null',
    '{"bounds":{"x":"1"},"maximized":false}',
    '{"bounds":{"x":1e9,"y":0,"width":1,"height":1}}',
  ])('is a fresh one where the file holds %j', async (text) => {
    await writeFile(join(folder, 'window.json'), text);
    expect(readWindowState(join(folder, 'window.json'))).toEqual({ bounds: null, maximized: false });
  });

  it('is a new one without a file', () => {
    expect(readWindowState(join(folder, 'window.json'))).toEqual({ bounds: null, maximized: false });
  });
});
