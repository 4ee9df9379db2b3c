import { parseApiAddress } from '../../core/api/transport/address';
import { assertNever } from '../../shared/errors';
import type { Context } from '../context';
import { EXIT, type ExitCode } from '../exit-codes';
import { askSecret } from '../terminal/ask';
import { notify, print } from '../terminal/output';

interface TokenOptions {
  readonly api: string;
}

/** `token save`: the token comes by the prompt or standard input, never as an argument that `ps` would show. */
export async function saveTokenCommand({ api }: TokenOptions, context: Context): Promise<ExitCode> {
  const { origin } = parseApiAddress(api);
  const tokens = await context.openTokens();
  await tokens.save(origin, await askSecret(`Access token for ${origin}: `, context));
  await notify(context.stderr, `Saved in the keychain of this computer, for ${origin} only.`);
  return EXIT.done;
}

/** `token status`: whether a token is there and where; there is no way to read it back. */
export async function tokenStatusCommand({ api }: TokenOptions, context: Context): Promise<ExitCode> {
  const { origin } = parseApiAddress(api);
  if (context.tokenFromEnvironment !== null) {
    await print(context.stdout, `AUDIENCE_API_TOKEN is set and is used for ${origin}.`);
    return EXIT.done;
  }
  const status = await (await context.openTokens()).status(origin);
  switch (status.kind) {
    case 'stored':
      await print(context.stdout, `A token for ${origin} is kept in the ${status.where}.`);
      return EXIT.done;
    case 'session':
      await print(context.stdout, `A token for ${origin} is kept in memory for this run only.`);
      return EXIT.done;
    case 'none':
      await print(context.stdout, `There is no token for ${origin}. Save one with “audience-uploader token save”.`);
      return EXIT.failed;
    case 'unavailable':
      await print(context.stdout, status.reason);
      return EXIT.failed;
    default:
      return assertNever(status);
  }
}

export async function forgetTokenCommand({ api }: TokenOptions, context: Context): Promise<ExitCode> {
  const { origin } = parseApiAddress(api);
  await (await context.openTokens()).forget(origin);
  await notify(context.stderr, `No token is kept for ${origin} now.`);
  return EXIT.done;
}
