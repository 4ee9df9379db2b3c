import { describe, expect, it } from 'vitest';
import { isLabelOfNote, isReportNote } from '../../../../src/core/normalise/cell/report-note';

describe('isReportNote', () => {
  it.each([
    'Exported by',
    'Exported by Anna Ost',
    'List of customers generated for:',
    'REPORT  FROM',
    '© 2026 Shop',
    'Questions? Mail us:',
    'Erstellt von Anna',
    'Exporté par Anna',
    'Généré le 2 janvier par',
    'Exportado por',
    'Gerado em',
    'Esportato da',
    'Geëxporteerd door',
    'Wygenerowano przez',
    'Exporterad av',
  ])('knows what a program says of its list: “%s”', (words) => expect(isReportNote(words)).toBe(true));

  it.each([
    '',
    'Anna Ost',
    'Ost, Anna (Report GmbH)',
    'Anna Ost:',
    'Export Anna',
    'E-Mail:',
    'Anna, who works where boats are created by hand',
    'Printed Bystander',
  ])('takes no name for one: “%s”', (words) => expect(isReportNote(words)).toBe(false));
});

describe('isLabelOfNote', () => {
  it.each(['Exported by', 'List of customers generated for:', 'Erstellt von :', 'Questions? Mail us:'])(
    'knows words that a cell with an address completes: “%s”',
    (words) => expect(isLabelOfNote(words)).toBe(true),
  );

  it.each(['', 'Anna Ost', 'Requested by Anna Ost', 'Created by Claire'])(
    'takes neither names nor what somebody did for them: “%s”',
    (words) => expect(isLabelOfNote(words)).toBe(false),
  );
});
