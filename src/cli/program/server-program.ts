import type { Command } from 'commander';
import type { Context } from '../context';
import type { SetExitCode } from '../exit-codes';
import { addApiOption, apiOptions, audiencesOptions } from '../options';
import { type OptionValues, ParsedOptions } from '../parsed-options';

/** `audiences` and `accounts`, which ask the server. */
export function addServerCommands(program: Command, context: Context, setExitCode: SetExitCode): void {
  addApiOption(program.command('audiences'), context.defaultApi)
    .description('list the audiences of an ad account')
    .requiredOption('--account <id>', 'Facebook ID of the ad account')
    .option('--json', 'print one JSON array')
    .action(async (options: OptionValues) => {
      const { audiencesCommand } = await import('../commands/audiences');
      setExitCode(await audiencesCommand(audiencesOptions(new ParsedOptions(options)), context));
    });

  addApiOption(program.command('accounts'), context.defaultApi)
    .description('list the ad accounts that the token can use')
    .option('--json', 'print one JSON array')
    .action(async (options: OptionValues) => {
      const { accountsCommand } = await import('../commands/audiences');
      setExitCode(await accountsCommand(apiOptions(new ParsedOptions(options)), context));
    });
}

/** `token save`, `status` and `forget`. */
export function addTokenCommands(program: Command, context: Context, setExitCode: SetExitCode): void {
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
        const commands = await import('../commands/token');
        setExitCode(await commands[command](apiOptions(new ParsedOptions(options)), context));
      });
  }
}
