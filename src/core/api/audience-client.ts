import type {
  AdAccount,
  Audience,
  AudienceFields,
  AudienceFile,
  RemovalOutcome,
  UploadOutcome,
  UploadTarget,
} from '../../shared/upload';
import { allPages } from './calls/all-pages';
import { classifyRoundTrip } from './calls/classify-response';
import { adAccountsCall, type Call, getCall, listCall, removeCall, uploadCall } from './calls/endpoints';
import { type CandidateSearch, findCandidates } from './calls/find-candidates';
import { readAdAccounts, readAudience, readAudiences } from './calls/read-audience';
import { readValue } from './calls/read-call';
import { removalOutcome } from './calls/removal-outcome';
import { redactResponse } from './response/redact';
import { checkToken } from './token';
import type { ApiAddress } from './transport/address';
import { validateAdAccountId } from './transport/fields';
import { formFields, multipart } from './transport/multipart';
import type { ResolveProxy } from './transport/proxy';
import {
  createTransport,
  type HttpRequest,
  type OnProgress,
  type RoundTrip,
  type Timeouts,
} from './transport/transport';
import { assertUnchanged } from './transport/upload-body';

interface ClientOptions {
  readonly address: ApiAddress;
  readonly token: string;
  readonly timeouts?: Timeouts;
  /** Used if the environment names no proxy. */
  readonly resolveProxy?: ResolveProxy;
}

export interface UploadControl {
  readonly signal?: AbortSignal;
  readonly onProgress?: OnProgress;
  /** Awaited before the closing boundary is sent; if it throws, the upload ends incomplete. */
  readonly beforeLastChunk?: () => Promise<void>;
}

/** The calls of the Audience API. Each is one request that is never repeated and never redirected. */
export interface AudienceClient {
  /**
   * Uploads a file. Every way the request can end is an outcome; an `AppError` means that it was not made, or not
   * completed, because the fields or the file are unfit to be sent.
   */
  send(target: UploadTarget, file: AudienceFile, control?: UploadControl): Promise<UploadOutcome>;
  /** All audiences of an ad account, from all pages. */
  list(adAccountId: string, signal?: AbortSignal): Promise<readonly Audience[]>;
  /** One page of them, from 1 on; empty beyond the last. */
  listPage(adAccountId: string, page: number, signal?: AbortSignal): Promise<readonly Audience[]>;
  /** The audiences of an ad account with this name, and of this user type where the server gives one. */
  findCandidates(fields: AudienceFields, signal?: AbortSignal): Promise<CandidateSearch>;
  get(audienceId: string, signal?: AbortSignal): Promise<Audience>;
  /**
   * Deletes an audience by the API's own ID. Every way the request can end is an outcome; only a malformed ID throws.
   */
  remove(audienceId: string, signal?: AbortSignal): Promise<RemovalOutcome>;
  adAccounts(signal?: AbortSignal): Promise<readonly AdAccount[]>;
}

/** A client for one API and token. Throws an `AppError` if the token cannot be one. */
export function createAudienceClient(options: ClientOptions): AudienceClient {
  const { address } = options;
  const token = checkToken(options.token);
  const transport = createTransport(options.timeouts, options.resolveProxy);

  async function perform(call: Call<HttpRequest['method']>, rest: Partial<HttpRequest>): Promise<RoundTrip> {
    const roundTrip = await transport({
      ...rest,
      method: call.method,
      url: new URL(`${address.origin}${call.path}`),
      headers: {
        Accept: 'application/json',
        'Accept-Encoding': 'identity',
        Authorization: `OAuth ${token}`,
        'User-Agent': 'audience-uploader',
        ...rest.headers,
      },
    });
    return roundTrip.kind === 'responded'
      ? { ...roundTrip, response: redactResponse(roundTrip.response, token) }
      : roundTrip;
  }

  const callApi = (call: Call<'GET' | 'DELETE'>, signal: AbortSignal | undefined) =>
    perform(call, signal ? { signal } : {});

  const listPage: AudienceClient['listPage'] = async (adAccountId, page, signal) => {
    const call = listCall(address, validateAdAccountId(adAccountId), page);
    return readValue(await callApi(call, signal), readAudiences, 'function');
  };

  return {
    send: async (target, file, control = {}) => {
      const call = uploadCall(address, target);
      const fields = formFields(target);
      await assertUnchanged(file, control.signal);
      const { contentType, contentLength, chunks } = multipart(fields, file);
      const headers = { 'Content-Type': contentType, 'Content-Length': String(contentLength) };
      return classifyRoundTrip(await perform(call, { ...control, headers, body: { contentLength, chunks } }));
    },
    list: async (adAccountId, signal) => {
      const { items } = await allPages(
        (page) => listPage(adAccountId, page, signal),
        (audience) => audience,
      );
      return items;
    },
    listPage,
    findCandidates: (fields, signal) =>
      findCandidates(fields, (account, page) => callApi(listCall(address, account, page), signal)),
    get: async (audienceId, signal) =>
      readValue(await callApi(getCall(address, audienceId), signal), readAudience, 'audience'),
    remove: async (audienceId, signal) => removalOutcome(await callApi(removeCall(address, audienceId), signal)),
    adAccounts: async (signal) => readValue(await callApi(adAccountsCall(address), signal), readAdAccounts, 'function'),
  };
}
