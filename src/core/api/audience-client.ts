import { AppError } from '../../shared/errors';
import type { AdAccount, Audience, AudienceFields, AudienceFile, UploadOutcome } from '../../shared/upload';
import type { ApiAddress } from './address';
import { assertUnchanged } from './audience-file';
import { classifyExchange } from './classify-response';
import { validateAdAccountId, validateFields } from './fields';
import { audienceParts, multipart, type TextPart } from './multipart';
import { readAdAccounts, readAudience, readAudiences } from './read-audience';
import { readValue, throwUnlessDone } from './read-call';
import { redactAnswer } from './redact';
import {
  adAccountsTarget,
  addTarget,
  createTarget,
  getTarget,
  listTarget,
  removeTarget,
  type Target,
} from './targets';
import { createTransport, type Exchange, type OnProgress, type Timeouts, type Transport, type WireRequest } from './transport';

/** 10 audiences a page: far more than an ad account can hold. */
const MOST_PAGES = 500;

export interface ClientOptions {
  readonly address: ApiAddress;
  readonly token: string;
  readonly transport?: Transport;
  readonly timeouts?: Timeouts;
}

export interface UploadOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: OnProgress;
}

export interface CallOptions {
  readonly signal?: AbortSignal;
}

/** The calls of the Audience API. Each is one request, never repeated and never redirected. */
export interface AudienceClient {
  /** Creates an audience. However the request ends is an outcome; an `AppError` means that none was made. */
  create(fields: AudienceFields, file: AudienceFile, options?: UploadOptions): Promise<UploadOutcome>;
  /** Adds users to an audience that exists; this may be repeated without harm. */
  add(
    audienceId: string,
    fields: Pick<AudienceFields, 'adAccountId' | 'userType'>,
    file: AudienceFile,
    options?: UploadOptions,
  ): Promise<UploadOutcome>;
  /** All audiences of an ad account, from as many pages as there are. */
  list(adAccountId: string, options?: CallOptions): Promise<readonly Audience[]>;
  get(audienceId: string, options?: CallOptions): Promise<Audience>;
  remove(audienceId: string, options?: CallOptions): Promise<void>;
  adAccounts(options?: CallOptions): Promise<readonly AdAccount[]>;
}

export function createAudienceClient(options: ClientOptions): AudienceClient {
  const { address } = options;
  const token = checkToken(options.token);
  const transport = options.transport ?? createTransport(options.timeouts);

  async function exchange(target: Target<WireRequest['method']>, rest: Partial<WireRequest>): Promise<Exchange> {
    const done = await transport({
      ...rest,
      method: target.method,
      url: new URL(`${address.origin}${target.path}`),
      headers: {
        accept: 'application/json',
        'accept-encoding': 'identity',
        authorization: `OAuth ${token}`,
        'user-agent': 'audience-uploader',
        ...rest.headers,
      },
    });
    return done.kind === 'answered' ? { ...done, answer: redactAnswer(done.answer, token) } : done;
  }

  async function upload(
    target: Target<'POST' | 'PUT'>,
    parts: readonly TextPart[],
    file: AudienceFile,
    uploadOptions: UploadOptions = {},
  ): Promise<UploadOutcome> {
    await assertUnchanged(file, uploadOptions.signal);
    const { contentType, contentLength, body } = multipart(parts, file);
    const headers = { 'content-type': contentType, 'content-length': String(contentLength) };
    return classifyExchange(
      await exchange(target, { ...uploadOptions, headers, body: { contentLength, chunks: body } }),
    );
  }

  return {
    create: (fields, file, uploadOptions) =>
      answeredBy(async () => upload(createTarget(address), audienceParts(validateFields(fields)), file, uploadOptions)),
    add: (audienceId, { adAccountId, userType }, file, uploadOptions) =>
      answeredBy(async () => {
        const parts = audienceParts({ adAccountId: validateAdAccountId(adAccountId), userType });
        return upload(addTarget(address, audienceId), parts, file, uploadOptions);
      }),
    list: async (adAccountId, callOptions = {}) => {
      const account = validateAdAccountId(adAccountId);
      return allPages(async (page) =>
        readValue(await exchange(listTarget(address, account, page), callOptions), readAudiences, 'optional'),
      );
    },
    get: async (audienceId, callOptions = {}) =>
      readValue(await exchange(getTarget(address, audienceId), callOptions), readAudience, 'one'),
    remove: async (audienceId, callOptions = {}) =>
      throwUnlessDone(await exchange(removeTarget(address, audienceId), callOptions), 'one'),
    adAccounts: async (callOptions = {}) =>
      readValue(await exchange(adAccountsTarget(address), callOptions), readAdAccounts, 'optional'),
  };
}
