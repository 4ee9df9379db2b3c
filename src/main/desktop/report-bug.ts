/**
 * Reports a bug to a developer on standard error: the error's name and its places in the code, without its message,
 * which may quote data.
 */
export function reportBug(error: unknown): void {
  const { name, stack } = error instanceof Error ? error : new Error();
  const frames = stack?.split('\n').filter((line) => /^\s+at /.test(line)) ?? [];
  process.stderr.write(`${[`Bug: ${name}`, ...frames].join('\n')}\n`);
}
