import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { trackBody } from '../../../../src/core/api/transport/tracked-body';

async function* threeChunks(): AsyncGenerator<Uint8Array> {
  yield Buffer.from('head');
  yield Buffer.from('file');
  yield Buffer.from('tail');
}

describe('a tracked body', () => {
  it('provides no chunk before the previous one was accepted', async () => {
    const steps: string[] = [];
    const { stream, stage, bytesSent } = trackBody(
      { contentLength: 12, chunks: threeChunks() },
      {
        onChunkOffered: (last) => steps.push(last ? 'offer the last' : 'offer'),
        onChunkAccepted: (bytes) => steps.push(`taken ${bytes}`),
      },
    );
    expect(stage()).toBe('before');
    // Behaves like an HTTP client whose socket is full after every chunk.
    stream.on('data', (chunk: Buffer) => {
      steps.push(chunk.toString());
      stream.pause();
    });
    for (let turn = 0; turn < 10; turn++) await setImmediate();
    expect(steps).toEqual(['offer', 'head']);
    stream.resume();
    for (let turn = 0; turn < 10; turn++) await setImmediate();
    expect(steps).toEqual(['offer', 'head', 'taken 4', 'offer', 'file']);
    expect(stage()).toBe('during');
    stream.resume();
    for (let turn = 0; turn < 10; turn++) await setImmediate();
    expect(steps.slice(5)).toEqual(['taken 8', 'offer the last', 'tail']);
    expect([stage(), bytesSent()]).toEqual(['after', 8]);
  });

  it('releases its source when it is destroyed', async () => {
    let released = false;
    async function* source(): AsyncGenerator<Uint8Array> {
      try {
        yield* threeChunks();
      } finally {
        released = true;
      }
    }
    const { stream } = trackBody(
      { contentLength: 12, chunks: source() },
      { onChunkOffered: () => undefined, onChunkAccepted: () => undefined },
    );
    stream.once('data', () => stream.destroy());
    for (let turn = 0; turn < 10; turn++) await setImmediate();
    expect(released).toBe(true);
  });

  it('passes on the failure of its source', async () => {
    const failure = new Error('the disk is gone');
    async function* source(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('head');
      throw failure;
    }
    const { stream } = trackBody(
      { contentLength: 12, chunks: source() },
      { onChunkOffered: () => undefined, onChunkAccepted: () => undefined },
    );
    await expect(stream.toArray()).rejects.toBe(failure);
  });
});
