/**
 * Lines that frame a table which a database or a Markdown editor has drawn: `+----+------+`, `|----|:-----|`,
 * `----+------`. Nobody stands in them.
 */
const FRAME = /^[ \t]*(?:[|+][ \t]*)?:?-{2,}:?(?:(?:[ \t]+(?:[|+][ \t]*)?|[|+][ \t]*):?-{2,}:?)*[ \t]*(?:[|+][ \t]*)?$/;

/** Longer lines are not looked at. Each run of blanks or dashes has one reading only, so no line takes long. */
const MAX_FRAME = 10_000;

function isFrame(line: string): boolean {
  return line.length <= MAX_FRAME && FRAME.test(line);
}

/** The same of a line that was split into cells. */
export function isFrameRecord(record: readonly string[]): boolean {
  return record[0] !== undefined && /^[\s|+:-]*$/.test(record[0]) && isFrame(record.join('|'));
}

/** A text without such lines, for telling how the others are written. */
export function withoutFrames(text: string): string {
  if (!text.includes('--')) return text;
  const lines = text.split('\n');
  const others = lines.filter((line) => !isFrame(line));
  return others.length === lines.length || others.every((line) => line.trim() === '') ? text : others.join('\n');
}
