import type { Argument, Command } from 'commander';
import type { Context } from '../../../src/cli/context';
import { createProgram } from '../../../src/cli/program';
import { DEFAULT_API } from '../../../src/core/api/transport/address';
import { createExportedFiles } from '../../../src/core/fs/write/exported-files';
import { PRODUCT } from '../product';

export interface CommandOption {
  /** Such as `--type <user type>`. */
  readonly flags: string;
  readonly description: string;
  /** `--type`, and its short form if there is one. */
  readonly names: readonly string[];
  readonly takesValue: boolean;
}

/** A command, as defined in code. */
export interface CommandNode {
  /** Without the program's name: `uploads list`. Empty for the program itself. */
  readonly path: string;
  /** Such as `<list...>`. */
  readonly argumentsText: string;
  readonly description: string;
  readonly options: readonly CommandOption[];
  readonly children: readonly CommandNode[];
}

/** The whole command line, read from the definitions that it runs with. */
export function commandTree(): CommandNode {
  return nodeOf(
    createProgram(PRODUCT.version, NO_WORLD, () => {}),
    [],
  );
}

/** Every command of the tree, starting with the program itself. */
export function allCommands(node: CommandNode): readonly CommandNode[] {
  return [node, ...node.children.flatMap(allCommands)];
}

function nodeOf(command: Command, path: readonly string[]): CommandNode {
  const help = command.createHelp();
  return {
    path: path.join(' '),
    argumentsText: command.registeredArguments.map(argumentText).join(' '),
    description: command.description().replaceAll('\n', ' '),
    options: help.visibleOptions(command).map(({ flags, description, long, short, required, optional }) => ({
      flags,
      description,
      names: [long, short].filter((name) => name !== undefined && name !== null),
      takesValue: required || optional,
    })),
    children: command.commands.map((child) => nodeOf(child, [...path, child.name()])),
  };
}

function argumentText(argument: Argument): string {
  const name = `${argument.name()}${argument.variadic ? '...' : ''}`;
  return argument.required ? `<${name}>` : `[${name}]`;
}

function neverCalled(): never {
  throw new Error('No command is run while the command line is described.');
}

/** No command is run, so this is never used. */
const NO_WORLD: Context = {
  stdin: process.stdin,
  stdinList: { kind: 'stream', name: '', stream: process.stdin },
  stdout: process.stdout,
  stderr: process.stderr,
  signal: new AbortController().signal,
  openTokens: neverCalled,
  defaultApi: DEFAULT_API,
  tokenFromEnvironment: null,
  workRoot: '',
  jobsRoot: '',
  openSavedFiles: neverCalled,
  openListHistory: neverCalled,
  exportedFiles: createExportedFiles(''),
  watchOutcome: neverCalled,
  keepFiles: neverCalled,
  startEngine: neverCalled,
  connect: neverCalled,
};
