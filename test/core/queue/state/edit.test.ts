import { describe, expect, it } from 'vitest';
import { canBeEdited } from '../../../../src/shared/job';
import type { UploadTarget } from '../../../../src/shared/upload';
import { openQueue } from '../open-queue';
import { EXISTING_AUDIENCE, NEW_AUDIENCE, NEW_JOB, OUTCOMES, STATES, sampleJob } from '../samples';
import { responds, scriptedClient } from '../scripted-client';

const REFUSED_ID: UploadTarget = {
  kind: 'existing',
  audienceId: '99',
  fields: EXISTING_AUDIENCE.fields,
};

describe('a refused upload', () => {
  it('is sent with another target from the existing file; the refusal stays on record', async () => {
    const { connect, sent } = scriptedClient(responds(OUTCOMES.refused), responds(OUTCOMES.created));
    const { add, until, job, queue } = await openQueue({ connect });
    const id = await add({ ...NEW_JOB, target: REFUSED_ID });
    await until(id, 'refused');
    await queue.edit(id, { api: NEW_JOB.api, target: NEW_AUDIENCE });
    await until(id, 'done');
    expect(sent.map(({ target }) => target)).toEqual([REFUSED_ID, NEW_AUDIENCE]);
    expect(sent[1]?.file.sha256).toBe(sent[0]?.file.sha256);
    expect(job(id)).toMatchObject({
      target: NEW_AUDIENCE,
      receipts: [
        { method: 'PUT', outcome: { kind: 'refused' } },
        { method: 'POST', outcome: { kind: 'created' } },
      ],
    });
  });

  it('stays as it is if the correction could never be sent', async () => {
    const { connect, sent } = scriptedClient(responds(OUTCOMES.refused));
    const { add, until, job, queue } = await openQueue({ connect });
    const id = await add({ ...NEW_JOB, target: REFUSED_ID });
    await until(id, 'refused');
    const target: UploadTarget = { kind: 'new', fields: { adAccountId: '2', name: ' ', userType: 'email_hash' } };
    await expect(queue.edit(id, { api: NEW_JOB.api, target })).rejects.toMatchObject({ code: 'bad-field' });
    expect(job(id).target).toEqual(REFUSED_ID);
    expect(sent).toHaveLength(1);
  });

  it('is the only kind that can be edited, and only while nothing of it has arrived', () => {
    const editable = Object.values(STATES).filter((state) => canBeEdited(sampleJob(1, { state })));
    expect(editable.map(({ kind }) => kind)).toEqual(['refused', 'failed', 'cancelled']);
    const part = { from: 0, to: 1, offset: 0, bytes: 65, sha256: 'a'.repeat(64), outcome: null } as const;
    const parts = [
      { ...part, state: 'sent' as const },
      { ...part, state: 'waiting' as const },
    ];
    expect(canBeEdited(sampleJob(1, { state: STATES.refused, parts }))).toBe(false);
  });

  it('that finishes meanwhile is left alone', async () => {
    const { connect, sent } = scriptedClient(responds(OUTCOMES.created));
    const { add, until, queue } = await openQueue({ connect });
    const id = await add();
    await until(id, 'done');
    await queue.edit(id, { api: NEW_JOB.api, target: { ...NEW_AUDIENCE } });
    expect(sent).toHaveLength(1);
  });
});
