import type { Socket } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import type { Random } from '../../random';
import { CREATED_BODY } from './response-bodies';

/** How a server misbehaves in one case. */
export interface Script {
  /** How much of the request has arrived when the response starts. */
  readonly begins: 'at once' | 'after the head' | 'before the closing boundary' | 'after the whole request';
  /** When the rest of the response follows its head. */
  readonly continues: 'at once' | 'after the whole request' | 'never';
  readonly interim: string;
  readonly status: number;
  readonly headers: string;
  readonly body: string;
  readonly end: 'close' | 'reset' | 'stay open';
}

const STATUSES: readonly number[] = [200, 201, 202, 204, 206, 301, 302, 303, 307, 400, 401, 404, 407, 408, 409, 413];
const LATER_STATUSES: readonly number[] = [422, 425, 429, 500, 501, 502, 503, 504, 520, 599];
const INTERIMS: readonly string[] = [
  'HTTP/1.1 100 Continue\r\n\r\n',
  'HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n',
  'HTTP/1.1 102 Processing\r\n\r\nHTTP/1.1 100 Continue\r\n\r\n',
];
const HEADERS: readonly string[] = [
  'Retry-After: 1\r\n',
  'Retry-After: -1\r\n',
  `Retry-After: ${'9'.repeat(400)}\r\n`,
  'Location: https://example.com/elsewhere\r\n',
  `ETag: ${'e'.repeat(5_000)}\r\n`,
  'X-Request-Id: r-1\r\nX-Request-Id: r-2\r\n',
  'Content-Type: text/html; charset=utf-16\r\n',
  'Content-Encoding: gzip\r\n',
  'Date: yesterday\r\n',
  'Broken header\r\n',
];

export function someScript(random: Random, body: string): Script {
  const status = random.chance(0.4) ? 201 : random.pick([...STATUSES, ...LATER_STATUSES, 200 + random.below(400)]);
  return {
    begins: random.pick(['at once', 'after the head', 'before the closing boundary', ...WHOLE]),
    continues: random.pick(['at once', 'at once', 'after the whole request', 'never']),
    interim: random.chance(0.2) ? random.pick(INTERIMS) : '',
    status,
    headers: headersFor(random, body),
    body,
    end: random.pick(['close', 'close', 'reset', 'stay open']),
  };
}

const WHOLE = ['after the whole request', 'after the whole request', 'after the whole request'] as const;

function headersFor(random: Random, body: string): string {
  const bytes = Buffer.byteLength(body);
  const length = random.pick([bytes, bytes, bytes, bytes + 1, Math.max(0, bytes - 1), 0, 10 ** 12, null, 'x']);
  const framing = length === null ? '' : `Content-Length: ${length}\r\n`;
  return framing + (random.chance(0.3) ? random.pick(HEADERS) : '');
}

/** The response of an honest server, whatever preceded it. */
export function isHonest({ begins, continues, status, headers, body }: Script): boolean {
  return (
    begins === 'after the whole request' &&
    continues !== 'never' &&
    status === 201 &&
    body === CREATED_BODY &&
    headers === `Content-Length: ${body.length}\r\n`
  );
}

/** One connection to a server that follows a script, and what it received. */
export class ScriptedConnection {
  /** The whole request has arrived. */
  complete = false;
  /** The response started before the client was about to complete the request. */
  isEarly = false;
  private received = Buffer.alloc(0);
  private hasBegun = false;
  private hasContinued = false;
  private isCompleting = false;

  private readonly script: Script;
  private readonly socket: Socket;

  constructor(script: Script, socket: Socket) {
    this.script = script;
    this.socket = socket;
    socket.on('data', (chunk: Buffer) => this.receive(chunk));
    if (script.begins === 'at once') this.begin();
  }

  /** Awaited by the client before the closing boundary is sent: an early response has arrived by then. */
  async beforeHandOver(): Promise<void> {
    if (this.script.begins === 'before the closing boundary') this.begin();
    // Delivery within this process takes a few turns of the event loop.
    for (let turn = 0; turn < 20; turn++) await setImmediate();
    this.isCompleting = true;
  }

  private receive(chunk: Buffer): void {
    this.received = Buffer.concat([this.received, chunk]);
    const end = this.received.indexOf('\r\n\r\n');
    if (end < 0) return;
    const length = Number(/content-length: (\d+)/i.exec(this.received.toString('latin1', 0, end))?.[1] ?? 0);
    this.complete = this.received.length >= end + 4 + length;
    if (this.complete || this.script.begins === 'after the head') this.begin();
    if (this.complete && this.script.continues === 'after the whole request') this.continue();
  }

  private begin(): void {
    if (this.hasBegun) return;
    this.hasBegun = true;
    this.isEarly = !this.isCompleting;
    const { interim, status, headers, continues } = this.script;
    this.socket.write(`${interim}HTTP/1.1 ${status} Fuzzed\r\n${headers}\r\n`);
    if (continues === 'at once') this.continue();
  }

  private continue(): void {
    if (this.hasContinued) return;
    this.hasContinued = true;
    this.socket.write(this.script.body, () => {
      if (this.script.end === 'close') this.socket.end();
      if (this.script.end === 'reset') this.socket.resetAndDestroy();
    });
  }
}
