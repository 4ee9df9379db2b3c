import type { Command } from 'commander';
import type { Context } from '../context';
import type { SetExitCode } from '../exit-codes';
import { type OptionValues, ParsedOptions } from '../parsed-options';
import { addCheckOptions, checkOptions } from '../platform-options';

/** `platforms`, and `receipts` of the files made for them. */
export function addPlatformCommands(program: Command, context: Context, setExitCode: SetExitCode): void {
  program
    .command('platforms')
    .argument('[platform]', 'show only this platform')
    .description('list the ad platforms that files can be made for, with their rules and sources')
    .option('--json', 'print one JSON array')
    .action(async (id: string | undefined, options: OptionValues) => {
      const { platformsCommand } = await import('../commands/platforms');
      setExitCode(await platformsCommand(id, new ParsedOptions(options).flag('json'), context));
    });

  program
    .command('receipts')
    .description('list the files made for ad platforms: where, when and how large; --json adds the rules')
    .option('--json', 'print one JSON array with all counts, rules and sources')
    .option('--forget <id>', 'forget one receipt; the file itself is kept')
    .action(async (options: OptionValues) => {
      const { receiptsCommand } = await import('../commands/receipts');
      const parsed = new ParsedOptions(options);
      setExitCode(await receiptsCommand({ json: parsed.flag('json'), forget: parsed.text('forget') }, context));
    });
}

/** `check`: whether somebody is in hashed files. */
export function addCheckCommand(program: Command, context: Context, setExitCode: SetExitCode): void {
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
      const { checkCommand } = await import('../commands/check');
      setExitCode(await checkCommand(value, checkOptions(new ParsedOptions(options)), context));
    });
}
