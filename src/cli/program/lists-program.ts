import type { Command } from 'commander';
import type { Context } from '../context';
import type { SetExitCode } from '../exit-codes';
import { withHashSession } from '../lists/hash-session';
import {
  addApiOption,
  addHashOptions,
  addInspectOptions,
  hashOptions,
  inspectOptions,
  requireTarget,
  type UploadOptions,
  uploadOptions,
} from '../options';
import { type OptionValues, ParsedOptions } from '../parsed-options';
import { addPlatformOptions, platformOptions, refuseMixedPlatforms } from '../platform-options';
import { addWait } from './uploads-program';

/** `hash`, with `--for` for files of platforms. */
export function addHashCommand(program: Command, context: Context, setExitCode: SetExitCode): void {
  const hash = program.command('hash').argument('<list...>', 'lists to hash; - is standard input');
  addPlatformOptions(addHashOptions(hash))
    .description('hash lists into an audience file, or into the files of ad platforms, without using the network')
    .action(async (lists: string[], options: OptionValues) => {
      const parsedOptions = new ParsedOptions(options);
      const parsed = { ...hashOptions(parsedOptions), ...platformOptions(parsedOptions) };
      refuseMixedPlatforms(parsed);
      const code = await withHashSession(context, filesRead(lists, parsed), parsed.reference, async (session) => {
        if (parsed.platforms.some((id) => id !== 'audience-api')) {
          const { hashForCommand } = await import('../commands/hash-for');
          return hashForCommand(lists, parsed, context, session);
        }
        const { hashCommand } = await import('../commands/hash');
        return hashCommand(lists, parsed, context, session);
      });
      setExitCode(code);
    });
}

/** `inspect`: how a list is read. */
export function addInspectCommand(program: Command, context: Context, setExitCode: SetExitCode): void {
  addInspectOptions(program.command('inspect').argument('<list>', 'the list; - is standard input'))
    .description('show how a list is read, and why')
    .action(async (list: string, options: OptionValues) => {
      const { inspectCommand } = await import('../commands/inspect');
      setExitCode(await inspectCommand(list, inspectOptions(new ParsedOptions(options)), context));
    });
}

/** `upload`: lists in, an audience out. */
export function addUploadCommand(program: Command, context: Context, setExitCode: SetExitCode): void {
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
        const { uploadCommand } = await import('../commands/upload');
        return uploadCommand(lists, parsed, context, session);
      });
      setExitCode(code);
    });
}

/** Everything that a command hashes or compares. */
function filesRead(
  lists: readonly string[],
  { suppress, since }: Pick<UploadOptions, 'suppress' | 'since'>,
): readonly string[] {
  return [...lists, ...suppress, ...(since === undefined ? [] : [since])];
}
