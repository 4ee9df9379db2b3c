import { parseApiAddress } from '../../core/api/transport/address';
import { assertNever } from '../../shared/errors';
import { message } from '../../shared/messages/message';
import type { Context } from '../context';
import { EXIT, type ExitCode } from '../exit-codes';
import { askSecret } from '../terminal/ask';
import { notify, print } from '../terminal/output';
import { t } from '../translate';

interface TokenOptions {
  readonly api: string;
}

/** `token save`: reads the token from the prompt or standard input, never from an argument that `ps` would show. */
export async function saveTokenCommand({ api }: TokenOptions, context: Context): Promise<ExitCode> {
  const { origin } = parseApiAddress(api);
  const tokens = await context.openTokens();
  await tokens.save(origin, await askSecret(t('cli.token.ask', { origin }), context));
  await notify(context.stderr, message('cli.token.saved', { origin }));
  return EXIT.done;
}

/** `token status`: whether a token is there and where; there is no way to read it back. */
export async function tokenStatusCommand({ api }: TokenOptions, context: Context): Promise<ExitCode> {
  const { origin } = parseApiAddress(api);
  if (context.tokenFromEnvironment !== null) {
    await print(context.stdout, message('cli.token.environment', { origin }));
    return EXIT.done;
  }
  const status = await (await context.openTokens()).status(origin);
  switch (status.kind) {
    case 'stored':
      await print(context.stdout, message('cli.token.stored', { origin, where: status.where }));
      return EXIT.done;
    case 'session':
      await print(context.stdout, message('cli.token.session', { origin }));
      return EXIT.done;
    case 'none':
      await print(context.stdout, message('cli.token.none', { origin }));
      return EXIT.failed;
    case 'unavailable':
      await print(context.stdout, status.reason);
      return EXIT.failed;
    default:
      return assertNever(status);
  }
}

/** `token forget`: deletes the saved token from the keychain. */
export async function forgetTokenCommand({ api }: TokenOptions, context: Context): Promise<ExitCode> {
  const { origin } = parseApiAddress(api);
  await (await context.openTokens()).forget(origin);
  await notify(context.stderr, message('cli.token.forgotten', { origin }));
  return EXIT.done;
}
