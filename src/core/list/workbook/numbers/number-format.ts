import { type DigitMask, parseMask } from './digit-mask';

/** How a number is shown, as far as it matters to a list. */
export type NumberFormat =
  | { readonly kind: 'plain' }
  | { readonly kind: 'date'; readonly date: boolean; readonly time: boolean }
  /** Leading zeros, and fixed text such as a plus sign before the digits or spaces between them. */
  | { readonly kind: 'masked'; readonly mask: DigitMask };

export const PLAIN: NumberFormat = { kind: 'plain' };

/** Built-in formats by number; those not listed show plain numbers. */
export function builtInFormat(id: number): NumberFormat {
  if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58)) return DATE;
  if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || id === 45 || id === 47) return TIME;
  return id === 22 ? DATE_AND_TIME : PLAIN;
}

const DATE: NumberFormat = { kind: 'date', date: true, time: false };
const TIME: NumberFormat = { kind: 'date', date: false, time: true };
const DATE_AND_TIME: NumberFormat = { kind: 'date', date: true, time: true };

/** The limit of spreadsheet programs. */
const MAX_CODE_CHARS = 255;

/** A custom format of the workbook, such as `dd.mm.yyyy`, `[$-409]h:mm AM/PM`, `00000` or `"+"0`. */
export function parseFormat(code: string): NumberFormat {
  if (code.length > MAX_CODE_CHARS) return PLAIN;
  const [first = ''] = code.split(';');
  // A duration, such as 37:30 hours, is not a time of day.
  if (/\[[hms]+\]/i.test(first)) return PLAIN;
  const letters = first.replace(/"[^"]*"|\\.|[_*].|\[[^\]]*\]|AM\/PM|A\/P|General/gi, '');
  const date = /[yd]/i.test(letters) || (/m/i.test(letters) && !/[hs]/i.test(letters));
  const time = /[hs]/i.test(letters);
  if (date || time) return { kind: 'date', date, time };
  const mask = parseMask(first);
  return mask === null ? PLAIN : { kind: 'masked', mask };
}
