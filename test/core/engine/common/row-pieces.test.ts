import { describe, expect, it } from 'vitest';
import { packCells } from '../../../../src/core/engine/common/pack-cells';
import { MAX_PACKED_CELLS, rowPieces } from '../../../../src/core/engine/common/row-pieces';
import { packPersons } from '../../../../src/core/engine/persons/cells/pack-persons';

const WIDE = Array.from({ length: 250 }, (_, column) => column);
const SHORT_ROWS = { rows: Array.from({ length: 100 }, () => ['x']), rowNumbers: new Uint32Array(100) };

describe('rows that are packed for a thread', () => {
  it('need no space for missing cells, nor for the labels of these', () => {
    const labelColumns = WIDE.map((column) => column + 250);
    const { lengths } = packCells(SHORT_ROWS, { columns: WIDE, countryColumn: null, ownCountries: [], labelColumns });
    expect(lengths).toHaveLength(2 * 100);
  });

  it('need no space for missing cells in files of people either', () => {
    expect(packPersons(SHORT_ROWS, WIDE).lengths).toHaveLength(100);
  });

  it('are few enough at once that their cells stay below a limit, each row once and in order', () => {
    const rows = Array.from({ length: 2_000 }, (_, row) => Array.from({ length: 50 + (row % 10) }, () => `${row}`));
    const batch = { rows, rowNumbers: Uint32Array.from(rows.keys()), bytesRead: 1 };
    const pieces = [...rowPieces(batch, 250)];
    for (const piece of pieces) expect(piece.rows.flat().length).toBeLessThanOrEqual(MAX_PACKED_CELLS);
    expect(pieces.flatMap((piece) => piece.rows)).toEqual(rows);
    expect(pieces.flatMap((piece) => [...piece.rowNumbers])).toEqual([...batch.rowNumbers]);
    expect([...rowPieces(batch, 2)]).toEqual([batch]);
    const overlong = { ...batch, rows: [null, null], rowNumbers: Uint32Array.of(1, 2) };
    expect([...rowPieces(overlong, 2 * MAX_PACKED_CELLS)]).toHaveLength(2);
  });

  it('are many at once if they are short, however many columns are mapped', () => {
    expect([...rowPieces({ ...SHORT_ROWS, bytesRead: 1 }, MAX_PACKED_CELLS)]).toHaveLength(1);
  });
});
