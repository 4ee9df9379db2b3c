import { session } from 'electron';

/** The way to an address, as the system's settings or a PAC script have it. Once `ready`; nothing is sent for it. */
export function systemProxy(address: string): Promise<string> {
  return session.defaultSession.resolveProxy(address);
}

/** Takes a PAC script in the place of the system's settings; the page's own session does not know it. */
export async function applyProxyScript(address: string | null): Promise<void> {
  if (address !== null) await session.defaultSession.setProxy({ mode: 'pac_script', pacScript: address });
}
