import type { UploadsChange, UploadsPart } from '../../../shared/ipc/payloads';
import type { UploadJob } from '../../../shared/job';
import type { Client } from '../../bridge';
import type { AppAction } from '../app-state';
import { messageOf } from './use-action';

/**
 * Reads the uploads from main, follows its events, and reads all again if one was missed or the reading failed. Returns
 * how to stop.
 */
export function followUploads(client: Client, dispatch: (action: AppAction) => void): () => void {
  let isStopped = false;
  /** The last change that is shown; null while the uploads are being read. */
  let shown: number | null = null;
  const meanwhile: UploadsChange[] = [];

  const follow = (change: UploadsChange) => {
    if (shown === null) return void meanwhile.push(change);
    if (change.revision <= shown) return;
    if (change.revision > shown + 1) return start();
    shown = change.revision;
    dispatch({ type: 'uploads-changed', change });
  };
  const read = async () => {
    shown = null;
    const snapshot = await readUploads(client, () => isStopped);
    if (snapshot === null) return;
    dispatch({ type: 'uploads-read', snapshot });
    shown = snapshot.revision;
    for (const change of meanwhile.splice(0)) follow(change);
  };
  const start = () => {
    read().catch((error: unknown) => {
      if (isStopped) return;
      // Whatever changes next was preceded by changes that are not shown.
      shown = Number.NEGATIVE_INFINITY;
      meanwhile.length = 0;
      dispatch({ type: 'uploads-unread', problem: messageOf(error) });
    });
  };
  const unsubscribe = client.on('uploads:changed', follow);
  start();
  return () => {
    isStopped = true;
    unsubscribe();
  };
}

/** All parts as one; null if it was stopped. */
async function readUploads(client: Client, isStopped: () => boolean): Promise<UploadsPart | null> {
  const uploads: UploadJob[] = [];
  for (;;) {
    const part = await client.request('uploads:read', uploads.length);
    if (isStopped()) return null;
    uploads.push(...part.uploads);
    if (uploads.length >= part.total) return { ...part, uploads };
  }
}
