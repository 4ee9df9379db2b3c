/**
 * Lines that frame a table which a database or a Markdown editor has drawn: `+----+------+`, `|----|:-----|`,
 * `----+------`. Nobody stands in them.
 */
const FRAME = /^[ \t]*(?:[|+][ \t]*)?:?-{2,}:?(?:(?:[ \t]+(?:[|+][ \t]*)?|[|+][ \t]*):?-{2,}:?)*[ \t]*(?:[|+][ \t]*)?$/;

/** The same in characters for drawing boxes: `├────┼──────┤`. */
const BOX_FRAME = /^[ \t]*[─━┄┅┈┉┌-╋═╒-╿]{3,}[ \t]*$/;

/** Longer lines are not looked at. Each run of blanks or dashes has one reading only, so no line takes long. */
const MAX_FRAME = 10_000;

function isFrame(line: string): boolean {
  return line.length <= MAX_FRAME && (FRAME.test(line) || BOX_FRAME.test(line));
}

/** The same of a line that was split into cells. */
export function isFrameRecord(record: readonly string[]): boolean {
  const [first] = record;
  return first !== undefined && /^(?:[\s|+:-]*|[\s─-╿]*)$/.test(first) && isFrame(record.join('|'));
}

/** What every such line holds. Found many times faster than by a pattern. */
const STROKES = ['--', '──', '━━', '══', '┄┄', '┈┈'];

/** False for a text that surely has no such line, as nearly all are. */
export function mayBeFramed(text: string): boolean {
  return STROKES.some((stroke) => text.includes(stroke));
}

/** A text without such lines, for telling how the others are written. */
export function withoutFrames(text: string): string {
  if (!mayBeFramed(text)) return text;
  const lines = text.split('\n');
  const others = lines.filter((line) => !isFrame(line));
  return others.length === lines.length || others.every((line) => line.trim() === '') ? text : others.join('\n');
}
