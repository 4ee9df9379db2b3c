/** Marks a start without a window. What follows `--` belongs to the command line: Chromium does not read it. */
const SWITCH = '--cli';

/** The arguments of the command line, or null for a start of the window. */
export function commandLineIn(argv: readonly string[]): readonly string[] | null {
  const end = argv.indexOf('--');
  const isCommandLine = end !== -1 && argv.slice(1, end).includes(SWITCH);
  return isCommandLine ? argv.slice(end + 1) : null;
}
