import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

it('are the global ones throughout the source: the main process of Electron wakes up for no others', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join('src', name));
  expect(files.length).toBeGreaterThan(500);
  expect(files.filter((file) => /from '(?:node:)?timers\/promises'/.test(readFileSync(file, 'utf8')))).toEqual([]);
});
