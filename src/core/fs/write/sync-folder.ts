import { open } from 'node:fs/promises';

/** Makes a new name in a folder survive a power loss, where the system supports it. */
export async function syncFolder(folder: string): Promise<void> {
  // Windows cannot open a folder, and some network file systems cannot sync one.
  const handle = await open(folder, 'r').catch(() => null);
  try {
    await handle?.sync().catch(() => {});
  } finally {
    await handle?.close();
  }
}
