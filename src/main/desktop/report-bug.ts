/**
 * Tells a developer of a bug on standard error: the name of the error and the places in the code, without its message,
 * which may quote what the program was working on.
 */
export function reportBug(error: unknown): void {
  const { name, stack } = error instanceof Error ? error : new Error();
  const frames = stack?.split('\n').filter((line) => /^\s+at /.test(line)) ?? [];
  process.stderr.write(`${[`Bug: ${name}`, ...frames].join('\n')}\n`);
}
