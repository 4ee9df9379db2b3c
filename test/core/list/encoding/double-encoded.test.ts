import { describe, expect, it } from 'vitest';
import { createDecoder } from '../../../../src/core/list/encoding/decode';
import { undoDoubleEncoding } from '../../../../src/core/list/encoding/double-encoded';

const mistaken = (text: string, encoding: 'windows-1252' | 'windows-1251') => {
  const decoder = createDecoder(encoding, true);
  return decoder.write(Buffer.from(text, 'utf8')) + decoder.end();
};

describe('text that was encoded twice', () => {
  it.each(['Prénom', 'Adresse électronique', 'Größe', 'Téléphone – privé', 'Τηλέφωνο'])(
    'is restored from windows-1252: %s',
    (text) => expect(undoDoubleEncoding(mistaken(text, 'windows-1252'))).toBe(text),
  );

  it.each(['Prénom', 'Łódź', 'Τηλέφωνο', 'Телефон'])('is restored from ISO 8859-1: %s', (text) =>
    expect(undoDoubleEncoding(Buffer.from(text, 'utf8').toString('latin1'))).toBe(text),
  );

  it.each(['Почта', 'Телефон', 'Електронна пошта'])('is restored from windows-1251: %s', (text) =>
    expect(undoDoubleEncoding(mistaken(text, 'windows-1251'))).toBe(text),
  );

  it.each(['Prénom', 'É-mail', 'Ärzte-Übersicht', 'Ðuro', 'Село', 'Рік', 'Сім’я', 'Ρόδος', 'São Paulo', 'Âge', '名前'])(
    'is nothing that was encoded once: %s',
    (text) => expect(undoDoubleEncoding(text)).toBe(text),
  );
});
