import { session } from 'electron';

/** The proxy for an address, by the system's settings or a PAC script. Only after `ready`; sends nothing itself. */
export function systemProxy(address: string): Promise<string> {
  return session.defaultSession.resolveProxy(address);
}

/** Uses a PAC script instead of the system's settings, except for the page's own session. */
export async function applyProxyScript(address: string | null): Promise<void> {
  if (address !== null) await session.defaultSession.setProxy({ mode: 'pac_script', pacScript: address });
}
