const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** Decimal units, as file managers and networks use them: `1.2 MB`. */
export function formatBytes(count: number, locale: string): string {
  const power = count < 1000 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log10(count) / 3));
  return unitFormat(locale, power).format(count / 1000 ** power);
}

/** One of each language and unit: to make one takes about as long as to format a screen of sizes. */
const made = new Map<string, Intl.NumberFormat>();

function unitFormat(locale: string, power: number): Intl.NumberFormat {
  const unit = UNITS[power] ?? 'byte';
  const known = made.get(`${locale} ${unit}`);
  if (known !== undefined) return known;
  const format = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    unitDisplay: power === 0 ? 'long' : 'short',
    maximumFractionDigits: power === 0 ? 0 : 1,
  });
  made.set(`${locale} ${unit}`, format);
  return format;
}
