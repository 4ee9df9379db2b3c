import { Command, CommanderError } from 'commander';
import { AppError } from '../shared/errors';
import { sanitiseLines } from '../shared/harmless';
import { message } from '../shared/messages/message';
import type { Context } from './context';
import { EXIT, type ExitCode, type SetExitCode } from './exit-codes';
import { withHashSession } from './lists/hash-session';
import {
  addApiOption,
  addHashOptions,
  addInspectOptions,
  apiOptions,
  audiencesOptions,
  hashOptions,
  inspectOptions,
  requireTarget,
  uploadOptions,
} from './options';
import { type OptionValues, ParsedOptions } from './parsed-options';
import {
  addCheckOptions,
  addPlatformOptions,
  checkOptions,
  platformOptions,
  refuseMixedPlatforms,
} from './platform-options';
import { addUploadsCommands, addWait } from './uploads-program';

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

/** Everything that a command hashes or compares. */
function filesRead(
  lists: readonly string[],
  { suppress, since }: Pick<ReturnType<typeof uploadOptions>, 'suppress' | 'since'>,
): readonly string[] {
  return [...lists, ...suppress, ...(since === undefined ? [] : [since])];
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

/** `hash`, with `--for` for files of platforms. */
function addHashCommand(program: Command, context: Context, setExitCode: SetExitCode): void {
  const hash = program.command('hash').argument('<list...>', 'lists to hash; - is standard input');
  addPlatformOptions(addHashOptions(hash))
    .description('hash lists into an audience file, or into the files of ad platforms, without using the network')
    .action(async (lists: string[], options: OptionValues) => {
      const parsedOptions = new ParsedOptions(options);
      const parsed = { ...hashOptions(parsedOptions), ...platformOptions(parsedOptions) };
      refuseMixedPlatforms(parsed);
      const code = await withHashSession(context, filesRead(lists, parsed), parsed.reference, async (session) => {
        if (parsed.platforms.some((id) => id !== 'audience-api')) {
          const { hashForCommand } = await import('./commands/hash-for');
          return hashForCommand(lists, parsed, context, session);
        }
        const { hashCommand } = await import('./commands/hash');
        return hashCommand(lists, parsed, context, session);
      });
      setExitCode(code);
    });
}

/** `platforms`, and `receipts` of the files made for them. */
function addPlatformCommands(program: Command, context: Context, setExitCode: SetExitCode): void {
  program
    .command('platforms')
    .argument('[platform]', 'show only this platform')
    .description('list the ad platforms that files can be made for, with their rules and sources')
    .option('--json', 'print one JSON array')
    .action(async (id: string | undefined, options: OptionValues) => {
      const { platformsCommand } = await import('./commands/platforms');
      setExitCode(await platformsCommand(id, new ParsedOptions(options).flag('json'), context));
    });

  program
    .command('receipts')
    .description('list the files made for ad platforms: where, when and how large; --json adds the rules')
    .option('--json', 'print one JSON array with all counts, rules and sources')
    .option('--forget <id>', 'forget one receipt; the file itself is kept')
    .action(async (options: OptionValues) => {
      const { receiptsCommand } = await import('./commands/receipts');
      const parsed = new ParsedOptions(options);
      setExitCode(await receiptsCommand({ json: parsed.flag('json'), forget: parsed.text('forget') }, context));
    });
}

function addCheckCommand(program: Command, context: Context, setExitCode: SetExitCode): void {
  addCheckOptions(
    program
      .command('check')
      .argument(
        '[value]',
        'an e-mail address, phone number or ID; without it, or with -, you are asked for it, or it is read from standard input',
      ),
  )
    .description(
      'report whether a person is in hashed files or kept uploads; exits with 0 if found, 1 if not, and 2 if that cannot be told; stores nothing',
    )
    .action(async (value: string | undefined, options: OptionValues) => {
      const { checkCommand } = await import('./commands/check');
      setExitCode(await checkCommand(value, checkOptions(new ParsedOptions(options)), context));
    });
}

function addInspectCommand(program: Command, context: Context, setExitCode: SetExitCode): void {
  addInspectOptions(program.command('inspect').argument('<list>', 'the list; - is standard input'))
    .description('show how a list is read, and why')
    .action(async (list: string, options: OptionValues) => {
      const { inspectCommand } = await import('./commands/inspect');
      setExitCode(await inspectCommand(list, inspectOptions(new ParsedOptions(options)), context));
    });
}

function addUploadCommand(program: Command, context: Context, setExitCode: SetExitCode): void {
  const upload = program.command('upload').argument('<list...>', 'raw lists or hashed files; - is standard input');
  addWait(addApiOption(addHashOptions(upload), context.defaultApi))
    .description('hash lists, and create an audience from them or add them to one')
    .requiredOption('--account <id>', 'Facebook ID of the ad account')
    .option('--name <text>', 'name of the new audience')
    .option('--description <text>', 'description of the new audience')
    .option('--opt-out-link <url>', 'page where people can opt out of being targeted')
    .option('--to <audience id>', 'add to this audience (its Facebook ID) instead of creating one')
    .option('--part-size <people>', 'send a large list in parts of at most this many people, one after another')
    .option(
      '--since <file>',
      'send only people who are not in this file, hashed earlier; people gone are written next to --out',
    )
    .option('--yes', 'send without asking, even unverified phone numbers and unhashed IDs')
    .action(async (lists: string[], options: OptionValues) => {
      const parsed = uploadOptions(new ParsedOptions(options));
      requireTarget(parsed);
      const code = await withHashSession(context, filesRead(lists, parsed), parsed.reference, async (session) => {
        const { uploadCommand } = await import('./commands/upload');
        return uploadCommand(lists, parsed, context, session);
      });
      setExitCode(code);
    });
}

/** `audiences` and `accounts`, which ask the server. */
function addServerCommands(program: Command, context: Context, setExitCode: SetExitCode): void {
  addApiOption(program.command('audiences'), context.defaultApi)
    .description('list the audiences of an ad account')
    .requiredOption('--account <id>', 'Facebook ID of the ad account')
    .option('--json', 'print one JSON array')
    .action(async (options: OptionValues) => {
      const { audiencesCommand } = await import('./commands/audiences');
      setExitCode(await audiencesCommand(audiencesOptions(new ParsedOptions(options)), context));
    });

  addApiOption(program.command('accounts'), context.defaultApi)
    .description('list the ad accounts that the token can use')
    .option('--json', 'print one JSON array')
    .action(async (options: OptionValues) => {
      const { accountsCommand } = await import('./commands/audiences');
      setExitCode(await accountsCommand(apiOptions(new ParsedOptions(options)), context));
    });
}

/** `token save`, `status` and `forget`. */
function addTokenCommands(program: Command, context: Context, setExitCode: SetExitCode): void {
  const token = program.command('token').description('manage the access token in this computer’s keychain');
  const tokenCommands = [
    ['save', 'save a token; you are asked for it, or it is read from standard input', 'saveTokenCommand'],
    ['status', 'show whether a token is saved, and where', 'tokenStatusCommand'],
    ['forget', 'remove the saved token', 'forgetTokenCommand'],
  ] as const;
  for (const [name, description, command] of tokenCommands) {
    addApiOption(token.command(name), context.defaultApi)
      .description(description)
      .action(async (options: OptionValues) => {
        const commands = await import('./commands/token');
        setExitCode(await commands[command](apiOptions(new ParsedOptions(options)), context));
      });
  }
}
