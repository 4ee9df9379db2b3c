import type { Dispatcher } from 'undici';

/** A response as it came: its status is certain, its body may be broken. */
export interface ApiResponse {
  readonly status: number;
  /** By lowercase name; only the first of a repeated header. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** `packed`: compressed, though no request asks for that, so that it has no text. */
  readonly bodyState: 'whole' | 'cut-off' | 'too-long' | 'packed';
}

/** Honest responses of this API are far below 1 MiB; a longer one is dropped together with the connection. */
const MAX_BODY_BYTES = 1024 * 1024;

/**
 * Reads a response to its end, to the size limit, or to where the connection broke off. With `receive`, a body of status 200 is
 * passed on in chunks, without a limit and not as text; throws where the connection breaks off.
 */
export async function readResponse(
  { statusCode, headers, body }: Dispatcher.ResponseData,
  receive?: (chunk: Uint8Array) => Promise<void>,
): Promise<ApiResponse> {
  if (receive !== undefined && statusCode === 200) {
    for await (const chunk of body) await receive(chunk);
    return { status: statusCode, headers: firstValues(headers), text: '', bodyState: 'whole' };
  }
  const { text, bodyState } = await readBody(body);
  const values = firstValues(headers);
  if (!isEncoded(values)) return { status: statusCode, headers: values, text, bodyState };
  return { status: statusCode, headers: values, text: '', bodyState: text === '' ? bodyState : 'packed' };
}

/** There is nothing to understand in a packed body, or to show: the token could not be found in it. */
function isEncoded({ 'content-encoding': encoding = '' }: Readonly<Record<string, string>>): boolean {
  return !['', 'identity'].includes(encoding.trim().toLowerCase());
}

async function readBody(body: AsyncIterable<Uint8Array>): Promise<Pick<ApiResponse, 'text' | 'bodyState'>> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  let bodyState: ApiResponse['bodyState'] = 'whole';
  try {
    for await (const chunk of body) {
      chunks.push(chunk);
      bytes += chunk.length;
      if (bytes > MAX_BODY_BYTES) {
        bodyState = 'too-long';
        break;
      }
    }
  } catch {
    bodyState = 'cut-off';
  }
  return { text: new TextDecoder().decode(Buffer.concat(chunks).subarray(0, MAX_BODY_BYTES)), bodyState };
}

function firstValues(headers: Readonly<Record<string, string | string[] | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, (Array.isArray(value) ? value[0] : value) ?? '']),
  );
}
