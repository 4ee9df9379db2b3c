import { describe, expect, it } from 'vitest';
import { commandLine } from '../run-command';

const cli = commandLine();

const TWO = ['--for', 'google', '--for', 'meta', '--out', 'file.csv', '--rejects', 'rejects.csv'];

async function rejectsOf(...args: readonly string[]): Promise<readonly string[]> {
  await cli.run(['hash', ...args]);
  return (await cli.read('rejects.csv')).trimEnd().split('\r\n');
}

describe('the rejects of files for several platforms', () => {
  it('follow the rows of the list, however many threads take it in however many pieces', async () => {
    const rows = Array.from({ length: 20_000 }, (_, row) =>
      row % 3 === 0 ? `no address ${row}` : `a${row}@example.com`,
    );
    await cli.write('long.csv', `email\n${rows.join('\n')}\n`);
    const bad = rows.flatMap((cell, index) => (cell.startsWith('no') ? [index + 2] : []));
    const expected = bad.flatMap((row) => [
      `${row},"google, contacts",email,invalid-email`,
      `${row},"meta, people",email,invalid-email`,
    ]);
    expect(await rejectsOf('long.csv', ...TWO)).toEqual(['row,for,column,reason', ...expected]);
  });

  it('name no file for a row of a suppression list, which is for all of them, and list it once', async () => {
    await cli.write('people.csv', 'email\nada@example.com\n');
    await cli.write('stop.csv', 'phone,email\n12,no address\n,bob@example.com\n');
    expect(await rejectsOf('people.csv', ...TWO, '--suppress', 'stop.csv')).toEqual([
      'list,row,for,column,reason',
      'stop.csv,2,,email,invalid-email',
    ]);
  });
});
