import type { Socket } from 'node:net';
import type { buildConnector } from 'undici';

/**
 * Holds back the end of the connections that a connector makes until all before it was read. Undici 7 stops reading while
 * a response is consumed slowly, as on a busy disk; a connection that ended then failed an assertion that nothing could
 * catch (nodejs/undici#5360).
 */
export function endingWhenRead(connect: buildConnector.connector): buildConnector.connector {
  return (target, callback) => {
    connect(target, (...outcome) => {
      const [error, socket] = outcome;
      if (error === null) holdEnd(socket);
      callback(...outcome);
    });
  };
}

/** Undici reads until nothing is left, unless it waits for the consumer: then its last read returned something. */
function holdEnd(socket: Socket): void {
  const read = socket.read.bind(socket);
  const push = socket.push.bind(socket);
  let isWaiting = false;
  let hasEnded = false;
  socket.push = (chunk: unknown, encoding?: BufferEncoding) => {
    if (chunk !== null || (!isWaiting && socket.readableLength === 0)) return push(chunk, encoding);
    hasEnded = true;
    return false;
  };
  socket.read = (size?: number) => {
    const chunk: unknown = read(size);
    // Node itself reads nothing, only to go on.
    if (size === 0) return chunk;
    isWaiting = chunk !== null;
    if (hasEnded && !isWaiting) {
      hasEnded = false;
      setImmediate(() => push(null));
    }
    return chunk;
  };
}
