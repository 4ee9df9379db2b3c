import { stat } from 'node:fs/promises';
import { isAbsolute, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The files named on a command line, as "Open with" and a drop on the icon pass them. `hasAppArgument`: Electron itself
 * was started, so the first name is the app's. Skips switches, addresses and names of missing files.
 */
export async function filesFromArgv(
  argv: readonly string[],
  workingFolder: string,
  hasAppArgument: boolean,
): Promise<readonly string[]> {
  const operands = argv.slice(1).filter((argument) => !argument.startsWith('-'));
  const paths = operands.slice(hasAppArgument ? 1 : 0).flatMap((name) => resolveOperand(name, workingFolder) ?? []);
  const isFileAt = await Promise.all(paths.map(isFile));
  return paths.filter((_, index) => isFileAt[index]);
}

function resolveOperand(name: string, workingFolder: string): string | null {
  if (isAbsolute(name) || !/^[a-z][a-z\d+.-]+:/i.test(name)) return resolve(workingFolder, name);
  try {
    return name.startsWith('file:') ? fileURLToPath(name) : null;
  } catch {
    return null;
  }
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (facts) => facts.isFile(),
    () => false,
  );
}
