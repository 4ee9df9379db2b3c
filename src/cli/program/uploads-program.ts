import type { Command } from 'commander';
import type { Context } from '../context';
import type { SetExitCode } from '../exit-codes';
import { type OptionValues, ParsedOptions } from '../parsed-options';

function jsonOption(parsed: ParsedOptions) {
  return { json: parsed.flag('json') };
}

function followOptions(parsed: ParsedOptions) {
  return { ...jsonOption(parsed), wait: parsed.flag('wait') };
}

function resolveOptions(parsed: ParsedOptions) {
  return {
    ...followOptions(parsed),
    sent: parsed.flag('sent'),
    sendAgain: parsed.flag('sendAgain'),
    look: parsed.flag('look'),
  };
}

/** The argument of commands about one upload. */
const ID = 'the upload’s ID, or its first characters';

/** `uploads`: everything that the window can show and decide about uploads. */
export function addUploadsCommands(program: Command, context: Context, setExitCode: SetExitCode): void {
  const uploads = program
    .command('uploads')
    .description('manage the uploads on this computer, including those of the app');

  addJson(uploads.command('list'))
    .description('list the uploads and their status')
    .action(async (options: OptionValues) => {
      const { listUploadsCommand } = await import('../commands/uploads');
      setExitCode(await listUploadsCommand(jsonOption(new ParsedOptions(options)), context));
    });

  addJson(uploads.command('show').argument('<id>', ID))
    .description('show the status of an upload, with its receipts')
    .action(async (id: string, options: OptionValues) => {
      const { showUploadCommand } = await import('../commands/uploads');
      setExitCode(await showUploadCommand(id, jsonOption(new ParsedOptions(options)), context));
    });

  addWait(addJson(uploads.command('resume').argument('[id]', 'resume only this upload, by its ID or first characters')))
    .description('send waiting uploads, and check whether uncertain ones arrived')
    .action(async (id: string | undefined, options: OptionValues) => {
      const { resumeUploadsCommand } = await import('../commands/uploads');
      setExitCode(await resumeUploadsCommand(id, followOptions(new ParsedOptions(options)), context));
    });

  addWait(addJson(uploads.command('resolve').argument('<id>', ID)))
    .description('settle an upload whose outcome is unknown')
    .option('--sent', 'it arrived: your ad account shows it')
    .option('--send-again', 'it did not arrive: send it again, which may create a duplicate')
    .option('--look', 'ask the server once more')
    .action(async (id: string, options: OptionValues) => {
      const { resolveUploadCommand } = await import('../commands/uploads');
      setExitCode(await resolveUploadCommand(id, resolveOptions(new ParsedOptions(options)), context));
    });

  uploads
    .command('cancel')
    .argument('<id>', ID)
    .description('cancel an upload that has not been sent yet')
    .action(async (id: string) => {
      const { cancelUploadCommand } = await import('../commands/uploads');
      setExitCode(await cancelUploadCommand(id, context));
    });

  uploads
    .command('remove')
    .argument('<id>', ID)
    .description('delete an upload, with its hashed file and receipts, from this computer')
    .action(async (id: string) => {
      const { removeUploadCommand } = await import('../commands/uploads');
      setExitCode(await removeUploadCommand(id, context));
    });
}

function addJson(command: Command): Command {
  return command.option('--json', 'print the result as JSON');
}

/** Declares `--wait`. */
export function addWait(command: Command): Command {
  return command.option('--wait', 'if there is no network, wait for it and continue');
}
