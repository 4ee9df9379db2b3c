import { describe, expect, it } from 'vitest';
import { RejectsFile } from '../../src/core/rejects-file';

const LIST = {
  name: 'people.csv',
  columns: [
    { index: 0, name: 'E-mail', guess: null },
    { index: 1, name: '', guess: null },
  ],
};

async function written(columns: { listNames: boolean; values: boolean }, values: readonly string[]): Promise<string> {
  const chunks: Uint8Array[] = [];
  const sink = {
    write: async (chunk: Uint8Array) => {
      chunks.push(chunk);
    },
  };
  const file = new RejectsFile(sink, columns);
  await file.writeHeader();
  const rejects = values.map((value, index) => ({
    row: index + 2,
    column: index % 2,
    reason: 'invalid-email' as const,
    value,
  }));
  await file.write(LIST, rejects);
  return Buffer.concat(chunks).toString('utf8');
}

describe('the rejects file', () => {
  it('tells row, column and reason, and never a value that was not asked for', async () => {
    expect(await written({ listNames: false, values: false }, ['secret', 'secret'])).toBe(
      'row,column,reason\r\n2,E-mail,invalid-email\r\n3,2,invalid-email\r\n',
    );
  });

  it('names the list of each row where there are several', async () => {
    expect(await written({ listNames: true, values: false }, ['x'])).toContain('people.csv,2,E-mail,invalid-email');
  });

  it.each(['=1+1', '+4930', '-1', '@x', '\tx', '\rx', '  =1', '＝1', '\0=1'])(
    'makes %j harmless for a spreadsheet',
    async (value) => {
      const row = (await written({ listNames: false, values: true }, [value])).split('\r\n').slice(1).join('\r\n');
      expect(row).toMatch(/^2,E-mail,invalid-email,"?'/);
    },
  );
});
