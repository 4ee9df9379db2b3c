import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { RejectsFile } from '../../src/core/rejects-file';
import { randomCases } from '../seed';
import { openText } from './list/temp-lists';

const LIST = {
  name: 'people.csv',
  columns: [
    { index: 0, name: 'E-mail', guess: null },
    { index: 1, name: '', guess: null },
  ],
};

async function written(
  columns: { listNames: boolean; values: boolean },
  values: readonly string[],
  list: Parameters<RejectsFile['write']>[0] = LIST,
): Promise<string> {
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
  await file.write(list, rejects);
  return Buffer.concat(chunks).toString('utf8');
}

describe('the rejects file', () => {
  it('has row, column and reason, and the value only on request', async () => {
    expect(await written({ listNames: false, values: false }, ['secret', 'secret'])).toBe(
      'row,column,reason\r\n2,E-mail,invalid-email\r\n3,2,invalid-email\r\n',
    );
  });

  it('names the list of each row if there are several', async () => {
    expect(await written({ listNames: true, values: false }, ['x'])).toContain('people.csv,2,E-mail,invalid-email');
  });

  it.each([
    ['a;=1+1', "a;'=1+1"],
    ['a,=1+1', "a,'=1+1"],
    ['a\t=1+1', "a\t'=1+1"],
    ['a|@x', "a|'@x"],
    ['x\r\n=1', "x\n'=1"],
    [';=1', ";'=1"],
    ['a; "=1+1"', 'a;\' "=1+1"'],
    ['a;\t\u00A0＋1', "a;\t'\u00A0＋1"],
    ['a-b@c.de; d', 'a-b@c.de; d'],
  ])('makes %j harmless also where another character separates cells', async (value, safe) => {
    const [, row] = Papa.parse<string[]>(await written({ listNames: false, values: true }, [value])).data;
    expect(row?.[3]).toBe(safe);
  });

  it('holds no formula, whichever character separates its cells', () => {
    const cell = fc.string({
      unit: fc.constantFrom('=', '+', '@', '-', ';', ',', '\t', '"', ' ', '\n', '\r', '\0', 'x'),
    });
    return fc.assert(
      fc.asyncProperty(cell, cell, async (value, name) => {
        const list = { name, columns: [{ index: 0, name, guess: null }] };
        const text = await written({ listNames: true, values: true }, [value], list);
        // With and without programs that understand quotes.
        for (const delimiter of [',', ';', '\t', '|']) {
          const parsed = Papa.parse<string[]>(text, { delimiter }).data.flat();
          const split = text.split(/\r\n|[\r\n]/).flatMap((line) => line.split(delimiter));
          for (const one of [...parsed, ...split]) expect(one.replace(/^[\s\0"]+/, '')).not.toMatch(/^[=+@-]/);
        }
      }),
      { numRuns: randomCases(250) },
    );
  });

  it('quotes a cell as papaparse does, and one that was made safe', () => {
    const unit = fc.constantFrom('"', "'", ',', ';', ' ', '\n', '\r', '\t', '\uFEFF', 'é', 'x');
    return fc.assert(
      fc.asyncProperty(fc.string({ unit }), async (value) => {
        const text = await written({ listNames: false, values: true }, [value]);
        const { data } = Papa.parse<string[]>(text.slice(0, -2), { newline: '\r\n' });
        const quotes = (cell: unknown) => typeof cell === 'string' && cell.startsWith("'");
        expect(text).toBe(`${Papa.unparse(data, { newline: '\r\n', quotes })}\r\n`);
      }),
      { numRuns: randomCases(500) },
    );
  });

  it('contains nothing that controls a terminal', async () => {
    const list = { name: 'a\u001b]0;b', columns: [{ index: 0, name: 'E\u202email', guess: null }] };
    const text = await written({ listNames: true, values: true }, ['\u009bx\u2066'], list);
    expect(text).not.toMatch(/[\p{Bidi_Control}\u009b]|\p{Cc}\]/u);
  });

  it('names no column by a guessed header: it may be a person', async () => {
    const emails = Array.from({ length: 31 }, (_, index) => `person.${index}@example.com\n`);
    const { info } = await openText(`jane.roe@gmail\n${emails.join('')}nobody\n`);
    expect(info.dialect.header).toBe(true);
    const text = await written({ listNames: true, values: false }, ['nobody', 'nobody'], info);
    expect(text).toBe(
      'list,row,column,reason\r\nstandard input,2,1,invalid-email\r\nstandard input,3,2,invalid-email\r\n',
    );
  });

  it.each(['=1+1', '+4930', '-1', '@x', '\tx', '\rx', '  =1', '＝1', '\0=1'])(
    'makes %j harmless for a spreadsheet',
    async (value) => {
      const row = (await written({ listNames: false, values: true }, [value])).split('\r\n').slice(1).join('\r\n');
      expect(row).toMatch(/^2,E-mail,invalid-email,"?'/);
    },
  );
});
