import { open } from 'node:fs/promises';

const ROWS_AT_ONCE = 10_000;

/** A list whose first column holds addresses, and whose others hold short words. */
export async function writeWideList(path: string, rows: number, columns: number): Promise<void> {
  const others = Array.from({ length: columns - 1 }, (_, column) => column);
  const file = await open(path, 'w');
  await file.write(`email,${others.map((column) => `field ${column}`).join(',')}\n`);
  for (let first = 0; first < rows; first += ROWS_AT_ONCE) {
    const lines = Array.from({ length: Math.min(ROWS_AT_ONCE, rows - first) }, (_, index) => {
      const row = first + index;
      return `person${row}@example.com,${others.map((column) => `value ${(row + column) % 97}`).join(',')}\n`;
    });
    await file.write(lines.join(''));
  }
  await file.close();
}
