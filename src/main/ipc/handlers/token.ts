import { parseApiAddress } from '../../../core/api/transport/address';
import type { SettingsStore } from '../../../core/settings/settings-store';
import type { TokenStore } from '../../../core/tokens/token-store';
import { createUndoWindow } from '../../security/undo-window';
import type { Handlers } from '../run-handler';

export interface TokenDeps {
  readonly settings: SettingsStore;
  readonly tokens: TokenStore;
  /** A token for this origin has been saved. */
  onToken(origin: string): void;
}

type TokenRequests = 'token:status' | 'token:save' | 'token:forget' | 'token:restore';

/** The token goes in and never comes out; it belongs to the origin of the address that is set when it is saved. */
export function tokenHandlers({ settings, tokens, onToken }: TokenDeps): Pick<Handlers, TokenRequests> {
  const forgotten = createUndoWindow<{ readonly tokenOrigin: string; readonly token: string }>();
  const currentOrigin = async () => parseApiAddress((await settings.read()).api).origin;
  return {
    'token:status': async () => tokens.status(await currentOrigin()),
    'token:save': async (token) => {
      const tokenOrigin = await currentOrigin();
      await tokens.save(tokenOrigin, token);
      onToken(tokenOrigin);
      return tokens.status(tokenOrigin);
    },
    'token:forget': async () => {
      const tokenOrigin = await currentOrigin();
      const token = await tokens.read(tokenOrigin);
      await tokens.forget(tokenOrigin);
      if (token !== null) forgotten.keep({ tokenOrigin, token });
      return tokens.status(tokenOrigin);
    },
    'token:restore': async () => {
      const kept = forgotten.take();
      if (kept !== null) {
        await tokens.save(kept.tokenOrigin, kept.token);
        onToken(kept.tokenOrigin);
      }
      return tokens.status(await currentOrigin());
    },
  };
}
