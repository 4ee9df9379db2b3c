import { open } from 'node:fs/promises';

const ROWS_AT_ONCE = 1_000;

/** A list whose first column holds addresses, and whose others hold short words; after a thousand rows they come again. */
export async function writeWideList(path: string, rows: number, columns: number): Promise<void> {
  const others = Array.from({ length: columns - 1 }, (_, column) => column);
  const lines = Array.from({ length: ROWS_AT_ONCE }, (_, row) => {
    return `person${row}@example.com,${others.map((column) => `value ${(row + column) % 97}`).join(',')}\n`;
  });
  const block = Buffer.from(lines.join(''));
  const file = await open(path, 'w');
  await file.write(`email,${others.map((column) => `field ${column}`).join(',')}\n`);
  for (let row = 0; row < rows; row += ROWS_AT_ONCE) await file.write(block);
  await file.close();
}
