import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startReferenceApi } from '../test/reference-api/server';

/** The whole job on the sample lists, against the reference API on this machine: list, hashes, audience, receipt. */
const ACCOUNT = '2';

const folder = await mkdtemp(join(tmpdir(), 'audience-demo-'));
const api = await startReferenceApi({ dataDir: folder });
try {
  const lists = (await readdir('samples')).filter((name) => !name.endsWith('.md')).sort();
  console.log(`The reference API listens on ${api.url}. Nothing leaves this machine.\n`);
  const exitCode = await audienceUploader([
    'upload',
    ...lists.map((name) => join('samples', name)),
    ...['--type', 'email', '--account', ACCOUNT, '--name', 'Sample customers', '--api', api.url, '--yes'],
  ]);
  console.log('\nThe audience as the server stored it');
  await audienceUploader(['audiences', '--account', ACCOUNT, '--api', api.url, '--json']);
  process.exitCode = exitCode;
} finally {
  await api.close();
  await rm(folder, { recursive: true, force: true });
}

function audienceUploader(args: readonly string[]): Promise<number> {
  console.log(`$ audience-uploader ${args.join(' ')}`);
  const child = spawn(process.execPath, ['out/main/cli.js', ...args], {
    stdio: 'inherit',
    env: { ...process.env, AUDIENCE_API_TOKEN: api.token },
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}
