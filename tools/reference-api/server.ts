import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import multipart from '@fastify/multipart';
import fastify, { type FastifyRequest } from 'fastify';
import { applyFault, createFaults, type Fault, type Faults, hasEffect } from './faults';
import type { LogEntry } from './request-log';
import { documentedHeaders, HttpError, tooLarge, unauthorised } from './responses';
import { addRoutes, type Features } from './routes';
import { Store } from './store';

export interface ReferenceApiOptions {
  /** Folder of the audiences; by default a temporary one that is removed at the end. */
  readonly dataDir?: string;
  readonly port?: number;
  /** Accepted tokens; the first becomes `ReferenceApi.token`. */
  readonly tokens?: readonly [string, ...string[]];
  /** Size of the largest request, in bytes. */
  readonly maxBytes?: number;
  readonly offers?: Partial<Features>;
}

export interface ReferenceApi {
  readonly url: string;
  readonly token: string;
  /** Every request received, in order. */
  readonly log: readonly LogEntry[];
  readonly faults: Faults;
  readonly store: Store;
  close(): Promise<void>;
}

export const SAMPLE_TOKEN = 'cpo7v1e0zbzdic90pc6txbj1cypb8yl';

const DOCUMENTED_FEATURES: Features = {
  list: true,
  get: true,
  add: true,
  remove: true,
  adAccounts: true,
  dates: false,
};

/** Starts a local Audience API that behaves as the real one is documented. */
export async function startReferenceApi(options: ReferenceApiOptions = {}): Promise<ReferenceApi> {
  const tokens = options.tokens ?? [SAMPLE_TOKEN];
  const maxBytes = options.maxBytes ?? 1024 ** 3;
  const folder = options.dataDir ?? (await mkdtemp(join(tmpdir(), 'reference-api-')));
  const store = await Store.open(folder);
  const faults = createFaults();
  const log: LogEntry[] = [];
  const entries = new WeakMap<FastifyRequest, LogEntry>();
  const active = new WeakMap<FastifyRequest, Fault>();

  const app = fastify({ genReqId: () => randomUUID(), forceCloseConnections: true, bodyLimit: maxBytes });
  await app.register(multipart, { limits: { fileSize: maxBytes, files: 1, fields: 20 } });

  const entryOf = (request: FastifyRequest): LogEntry => {
    const entry = entries.get(request);
    if (entry === undefined) throw new Error('a request that was not logged');
    return entry;
  };

  app.addHook('onRequest', async (request, reply) => {
    const entry: LogEntry = {
      method: request.method,
      path: request.url,
      requestId: request.id,
      headers: request.headers,
      fields: {},
      file: null,
      status: null,
    };
    entries.set(request, entry);
    log.push(entry);

    const fault = faults.take();
    if (fault?.kind === 'delay') await new Promise((resolve) => setTimeout(resolve, fault.milliseconds));
    else if (fault !== null && hasEffect(fault)) active.set(request, fault);
    else if (fault !== null) {
      reply.hijack();
      await applyFault(fault, request.raw, reply.raw, '');
      return;
    }
    if (!tokens.some((token) => request.headers.authorization === `OAuth ${token}`)) throw unauthorised();
    if (Number(request.headers['content-length'] ?? 0) > maxBytes) throw tooLarge();
  });

  app.addHook('onSend', async (request, reply, payload) => {
    const text = typeof payload === 'string' ? payload : '';
    const fault = active.get(request);
    if (fault !== undefined) {
      reply.hijack();
      await applyFault(fault, request.raw, reply.raw, text);
      // Never settled: fastify must not send a response of its own.
      return new Promise(() => undefined);
    }
    reply.headers(documentedHeaders(request.id, reply.elapsedTime / 1000, text));
    entryOf(request).status = reply.statusCode;
    return payload;
  });

  app.setErrorHandler(async (error: Error, _request, reply) => {
    const httpError = error instanceof HttpError ? error : toHttpError(error);
    return reply.code(httpError.status).send(httpError.body);
  });
  app.setNotFoundHandler(async (_request, reply) => reply.code(404).send({ error: 'Not Found' }));
  addRoutes(app, store, { ...DOCUMENTED_FEATURES, ...options.offers }, entryOf);

  const url = await app.listen({ host: '127.0.0.1', port: options.port ?? 0 });
  return {
    url,
    token: tokens[0],
    log,
    faults,
    store,
    close: async () => {
      await app.close();
      if (options.dataDir === undefined) await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Errors found by the framework: a file over the limit, a malformed form. */
function toHttpError(error: Error): HttpError {
  const status = 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : 500;
  return status === 413 ? tooLarge() : new HttpError(status, { error: status < 500 ? error.message : 'Server error' });
}
