import { Command, CommanderError } from 'commander';
import { AppError } from '../shared/errors';
import { sanitiseLines } from '../shared/harmless';
import { message } from '../shared/messages/message';
import type { Context } from './context';
import { EXIT, type ExitCode, type SetExitCode } from './exit-codes';
import { addHashCommand, addInspectCommand, addUploadCommand } from './program/lists-program';
import { addCheckCommand, addPlatformCommands } from './program/platforms-program';
import { addServerCommands, addTokenCommands } from './program/server-program';
import { addUploadsCommands } from './program/uploads-program';

/** Runs the command line and says how it ended; prints failures as one sentence. Throws on our own bugs only. */
export async function run(args: readonly string[], version: string, context: Context): Promise<ExitCode> {
  let exitCode: ExitCode = EXIT.done;
  const program = createProgram(version, context, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
    if (!(error instanceof AppError)) throw error;
    // Loaded only here, so that --version and --help load no messages.
    const { notify } = await import('./terminal/output');
    await notify(context.stderr, message('cli.failed', { problem: error.description }));
    return exitCodeOf(error);
  }
}

function exitCodeOf(error: AppError): ExitCode {
  switch (error.code) {
    case 'usage':
    case 'bad-address':
    case 'bad-field':
    case 'unknown-column':
    case 'unknown-encoding':
      return EXIT.usage;
    case 'cancelled':
      return EXIT.interrupted;
    default:
      return EXIT.failed;
  }
}

/** Each command is loaded when it runs: loading all would take longer than hashing a small list. */
export function createProgram(version: string, context: Context, setExitCode: SetExitCode): Command {
  const program = new Command('audience-uploader')
    .description(
      'Turns customer lists into ad audiences. E-mail addresses, phone numbers and IDs are hashed on this computer; only the hashes are uploaded.',
    )
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => context.stdout.write(sanitiseLines(text)),
      writeErr: (text) => context.stderr.write(sanitiseLines(text)),
    });
  for (const add of [
    addHashCommand,
    addPlatformCommands,
    addCheckCommand,
    addInspectCommand,
    addUploadCommand,
    addUploadsCommands,
    addServerCommands,
    addTokenCommands,
  ]) {
    add(program, context, setExitCode);
  }
  return program;
}
