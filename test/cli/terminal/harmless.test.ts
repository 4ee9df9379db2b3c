import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { UploadJob } from '../../../src/shared/job';
import { type ReferenceApi, startReferenceApi } from '../../../tools/reference-api/server';
import { commandLine } from '../run-command';

/** Sets the title of a terminal, turns text red by C1, overwrites the line, and reverses the direction of writing. */
const EVIL = '\u001b]0;owned\u0007\u009b31m\rx\u202eevil\u2066';
const STEERING = /(?![\t\n])\p{Cc}|[\p{Bidi_Control}\u2028\u2029]/u;

const cli = commandLine();
let api: ReferenceApi;
beforeEach(async () => {
  api = await startReferenceApi();
  cli.token = api.token;
});
afterEach(async () => {
  await api.close();
  await cli.clear();
});

const server = () => ['--api', api.url];

async function expectHarmless(...args: readonly string[]): Promise<string> {
  const { stdout, stderr } = await cli.run(args);
  expect(stdout + stderr).not.toMatch(STEERING);
  expect(stdout + stderr).not.toBe('');
  return stdout;
}

describe('nothing controls the terminal', () => {
  it.runIf(process.platform !== 'win32')('of the content and name of a list, and of arguments', async () => {
    const list = cli.path(`people${EVIL}.csv`);
    await cli.write(
      `people${EVIL}.csv`,
      `E-Mail;Note ${EVIL.replaceAll('\r', '')}\nada@example.com;x\nbob@example.org;y\n`,
    );
    expect(await expectHarmless('inspect', list, '--type', 'email')).toContain('Note');
    expect(JSON.parse(await expectHarmless('inspect', list, '--json')).columns[1].name).toMatch(/^Note /);
    await expectHarmless('hash', list, '--column', `x${EVIL}`);
    await expectHarmless('hash', list, '--out', list);
    await expectHarmless('hash', cli.path(`missing${EVIL}.csv`));
    await expectHarmless('hash', list, `--${EVIL}`);
    await expectHarmless(EVIL);
    await expectHarmless('hash', list, '--encoding', EVIL);
    await expectHarmless('hash', list, '--country', EVIL);
  });

  it('of what a server sends', async () => {
    await cli.write('people.csv', 'email\nada@example.com\n');
    const audience = { id: EVIL, fb_id: EVIL, name: EVIL, user_type: EVIL, description: EVIL };
    const responds = (status: number, body: unknown) =>
      api.faults.next({ kind: 'status', status, body: JSON.stringify(body), headers: { 'x-request-id': 'a\u009bb' } });
    responds(200, { custom_audiences: [audience] });
    expect((await expectHarmless('audiences', '--account', '2', ...server())).split('\t')).toHaveLength(4);
    responds(200, { custom_audiences: [audience] });
    const [listed] = JSON.parse(await expectHarmless('audiences', '--account', '2', '--json', ...server()));
    expect(listed.name).toBe(EVIL);
    responds(200, { fb_ad_accounts: [{ fb_ad_account: { fb_id: EVIL, name: EVIL, currency: EVIL } }] });
    await expectHarmless('accounts', ...server());
    const upload = ['upload', 'people.csv', '--account', '2', '--name', 'x\u202eevil', ...server()];
    responds(422, { error: EVIL });
    await expectHarmless(...upload);
    responds(201, { fb_custom_audience: audience });
    await expectHarmless(...upload);
    const jobs: readonly UploadJob[] = JSON.parse(await expectHarmless('uploads', 'list', '--json'));
    expect(jobs.map(({ state, receipts }) => [state.kind, receipts.length])).toEqual([
      ['refused', 1],
      ['done', 1],
    ]);
    await expectHarmless('uploads', 'list');
    for (const { id } of jobs) await expectHarmless('uploads', 'show', id);
  });
});
