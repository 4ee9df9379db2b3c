import { sanitiseText } from '../../shared/harmless';
import { message } from '../../shared/messages/message';
import { connect } from '../connect';
import type { Context } from '../context';
import { EXIT, type ExitCode } from '../exit-codes';
import type { ApiOptions } from '../options';
import { notify, print, printJson } from '../terminal/output';
import { t } from '../translate';

/** `audiences`: what the API holds for an ad account. */
export async function audiencesCommand(
  options: ApiOptions & { readonly account: string },
  context: Context,
): Promise<ExitCode> {
  const { client } = await connect(options.api, context);
  const audiences = await client.list(options.account, context.signal);
  if (options.json) await printJson(context.stdout, audiences);
  else if (audiences.length === 0) await notify(context.stderr, message('cli.noAudiences'));
  else
    for (const { id, name, userType, fbId } of audiences) {
      await print(context.stdout, asRow([id ?? '-', name ?? '-', userType ?? '-', fbId ?? t('cli.notMadeYet')]));
    }
  return EXIT.done;
}

/** `accounts`: the ad accounts that the token may use. */
export async function accountsCommand(options: ApiOptions, context: Context): Promise<ExitCode> {
  const { client } = await connect(options.api, context);
  const accounts = await client.adAccounts(context.signal);
  if (options.json) await printJson(context.stdout, accounts);
  else if (accounts.length === 0) await notify(context.stderr, message('cli.noAccounts'));
  else
    for (const { fbId, name, currency } of accounts) {
      await print(context.stdout, asRow([fbId ?? '-', name ?? '-', currency ?? '-']));
    }
  return EXIT.done;
}

/** A name with a tab or a line end in it must not look like two cells. */
function asRow(cells: readonly string[]): string {
  return cells.map(sanitiseText).join('\t');
}
