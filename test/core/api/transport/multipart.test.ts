import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { createAudienceClient } from '../../../../src/core/api/audience-client';
import { parseApiAddress } from '../../../../src/core/api/transport/address';
import { formFields, multipart } from '../../../../src/core/api/transport/multipart';
import { audienceFile, NEW_AUDIENCE, rawServer, respondWith, TOKEN } from '../support';

async function bytesOf(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return Buffer.concat(parts);
}

/** The body that a client sends to a server that accepts anything. */
async function bodySentBy(client: (url: string) => Promise<unknown>): Promise<string> {
  let sent = '';
  const { url } = await rawServer(
    respondWith('HTTP/1.1 204 No Content\r\n\r\n', (_head, body) => {
      sent = body.toString('utf8');
    }),
  );
  await client(url);
  return sent.replaceAll(/-{24}[A-Za-z\d]{16,22}/g, 'BOUNDARY').replace(/filename="[^"]*"/, 'filename="FILE"');
}

describe('a form', () => {
  it('is byte for byte what curl sends for the example of the documentation', async () => {
    const file = await audienceFile();
    const ours = await bodySentBy((url) =>
      createAudienceClient({ address: parseApiAddress(url), token: TOKEN }).send(NEW_AUDIENCE, file),
    );
    const curls = await bodySentBy(async (url) => {
      const form = [
        'fb_ad_account_id=2',
        'name=Spending users',
        'description=Users who bought something on my site',
        'opt_out_link=http://www.myshop.com/opt_out',
        'user_type=email_hash',
        `file=@${file.path};type=text/plain`,
      ];
      const options = ['-s', '-X', 'POST', '-H', 'Accept: application/json', '-H', `Authorization: OAuth ${TOKEN}`];
      const curl = spawn('curl', [...options, ...form.flatMap((part) => ['-F', part]), `${url}/custom_audiences`]);
      await once(curl, 'close');
    });
    expect(curls).toContain('BOUNDARY--\r\n');
    expect(ours).toBe(curls);
  });

  it('has the length that it declares', async () => {
    const target = { ...NEW_AUDIENCE, fields: { ...NEW_AUDIENCE.fields, name: 'Zoë 👩🏽‍💻 "quoted" \\' } };
    const { contentLength, chunks } = multipart(formFields(target), await audienceFile(5000));
    expect(await bytesOf(chunks)).toHaveLength(contentLength);
  });

  it('ends with a chunk that is the closing boundary and nothing else', async () => {
    const file = await audienceFile();
    const { chunks, contentType } = multipart([], file);
    const boundary = contentType.replace('multipart/form-data; boundary=', '');
    let last: Uint8Array = new Uint8Array();
    for await (const chunk of chunks) last = chunk;
    expect(boundary).toMatch(/^-{24}[A-Za-z\d]{22}$/);
    expect(Buffer.from(last).toString()).toBe(`\r\n--${boundary}--\r\n`);
  });

  it('carries the file unchanged', async () => {
    const file = await audienceFile(3000);
    const body = await bytesOf(multipart([], file).chunks);
    expect(body.includes(await readFile(file.path))).toBe(true);
  });

  it('chooses another boundary if a text contains the first', async () => {
    const draws = ['--------taken', '--------free'];
    const parts = [{ name: 'name', value: 'I know --------taken!' }];
    const { contentType } = multipart(parts, await audienceFile(), () => draws.shift() ?? '');
    expect(contentType).toBe('multipart/form-data; boundary=--------free');
  });

  it('is never closed if the file is not the one that was hashed', async () => {
    const file = await audienceFile();
    const { chunks } = multipart([], { ...file, sha256: '0'.repeat(64) });
    let sent = '';
    const reading = (async () => {
      for await (const chunk of chunks) sent += Buffer.from(chunk).toString();
    })();
    await expect(reading).rejects.toMatchObject({ code: 'not-an-audience-file' });
    expect(sent).not.toContain('--\r\n');
  });
});
