import { describe, expect, it, onTestFinished } from 'vitest';
import { createUploadsFeed } from '../../../../src/main/ipc/uploads-feed';
import { createClient } from '../../../../src/renderer/bridge';
import { initialAppState, reduceApp } from '../../../../src/renderer/state/app-state';
import { followUploads } from '../../../../src/renderer/state/hooks/follow-uploads';
import type { UploadJob } from '../../../../src/shared/job';
import { message } from '../../../../src/shared/messages/message';
import { doneJob } from '../../../done-job';
import { createBridgeDouble, EMPTY_SNAPSHOT, ReplyFailure } from '../../bridge-double';

const API = 'https://api.example.com';

/** A window that follows the uploads of a main process, which begins with this many. */
function followed(count: number) {
  const feed = createUploadsFeed();
  let jobs: readonly UploadJob[] = Array.from({ length: count }, (_, number) => doneJob(number, API));
  let state = initialAppState(EMPTY_SNAPSHOT);
  const main = {
    isReadable: true,
    /** Called before each part is given. */
    beforePart: (_from: number) => {},
    jobs: () => jobs,
    change: (next: readonly UploadJob[], isHeard = true) => {
      jobs = next;
      const change = feed.changes(jobs);
      if (change !== null && isHeard) bridge.emit('uploads:changed', change);
    },
  };
  const bridge = createBridgeDouble({
    'uploads:read': (from) => {
      if (!main.isReadable) throw new ReplyFailure({ code: 'bug', message: message('error.bug') });
      main.beforePart(from);
      return { ...feed.part(jobs, from), damaged: 0, ofLaterVersion: 0 };
    },
  });
  const begin = () => {
    const stop = followUploads(createClient(bridge), (action) => {
      state = reduceApp(state, action);
    });
    onTestFinished(stop);
  };
  return { main, bridge, begin, state: () => state };
}

const isRead = (kind: 'read' | 'failed', { state }: ReturnType<typeof followed>) =>
  expect.poll(() => state().uploadsRead.kind).toBe(kind);

describe('the uploads in the window', () => {
  it('are those of main, whatever is added, changed and removed while they are being read', async () => {
    const window = followed(250);
    const { main } = window;
    main.beforePart = (from) => {
      const [first, second, ...others] = main.jobs();
      if (first === undefined || second === undefined) return;
      main.change([{ ...second, file: { ...second.file, lines: from } }, ...others, doneJob(1_000 + from, API)]);
    };
    window.begin();
    await isRead('read', window);
    expect(window.state().uploads).toEqual(main.jobs());
    expect(main.jobs()).toHaveLength(250);
    main.change(main.jobs().slice(1));
    expect(window.state().uploads).toEqual(main.jobs());
  });

  it('are read again if a change was missed, and only then', async () => {
    const window = followed(3);
    const { main } = window;
    window.begin();
    await isRead('read', window);
    main.beforePart = () => main.change([...main.jobs(), doneJob(6, API)]);
    main.change([...main.jobs(), doneJob(4, API)], false);
    main.change([...main.jobs(), doneJob(5, API)]);
    await expect.poll(() => window.state().uploads).toHaveLength(6);
    main.change([...main.jobs(), doneJob(7, API)]);
    expect(window.state().uploads).toEqual(main.jobs());
    expect(window.bridge.calls).toHaveLength(2);
  });

  it('are read again at the next change if they could not be read', async () => {
    const window = followed(3);
    const { main } = window;
    window.begin();
    await isRead('read', window);
    main.isReadable = false;
    main.change([...main.jobs(), doneJob(4, API)], false);
    main.change([...main.jobs(), doneJob(5, API)]);
    await isRead('failed', window);
    main.isReadable = true;
    main.change([...main.jobs(), doneJob(6, API)]);
    await isRead('read', window);
    expect(window.state().uploads).toEqual(main.jobs());
  });
});
