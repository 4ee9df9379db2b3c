import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startReferenceApi } from '../tools/reference-api/server';

/** Hashes and uploads the sample lists to a local reference API, and shows what it stored. */
const AUDIENCES = [
  [
    'Newsletter and shop, by e-mail',
    '--type',
    'email',
    'customers-de.csv',
    'newsletter.csv',
    'plain.txt',
    'shop-export.tsv',
  ],
  ['Callers, by phone', '--type', 'phone', '--country', 'DE', 'phones.txt'],
  [
    'Customers, by both, without those who opted out',
    '--type',
    'email',
    '--type',
    'phone',
    '--country',
    'DE',
    '--suppress',
    'opt-outs.csv',
    'customers-de.csv',
  ],
] as const;
const ACCOUNT = '2';

const folder = await mkdtemp(join(tmpdir(), 'audience-demo-'));
const api = await startReferenceApi({ dataDir: folder });
try {
  console.log(`The reference API listens on ${api.url}. Nothing leaves this machine.`);
  for (const [name, ...args] of AUDIENCES) {
    const resolved = args.map((arg) => (/\.\w+$/.test(arg) ? join('samples', arg) : arg));
    await audienceUploader('upload', ...resolved, '--account', ACCOUNT, '--name', name, '--api', api.url, '--yes');
  }
  console.log('\nThe audiences as the server stored them:');
  await audienceUploader('audiences', '--account', ACCOUNT, '--api', api.url);
  await showStoredFiles();
} finally {
  await api.close();
  await rm(folder, { recursive: true, force: true });
}

async function audienceUploader(...args: readonly string[]): Promise<void> {
  console.log(`\n$ audience-uploader ${args.map((word) => (/[\s,]/.test(word) ? `"${word}"` : word)).join(' ')}`);
  const child = spawn(process.execPath, ['out/main/cli.cjs', ...args], {
    stdio: 'inherit',
    env: { ...process.env, AUDIENCE_API_TOKEN: api.token },
  });
  const [exitCode] = await once(child, 'close');
  if (exitCode !== 0) process.exitCode = 1;
}

/** The first lines of the server's files: only digests. */
async function showStoredFiles(): Promise<void> {
  for (const name of (await readdir(folder)).sort()) {
    const lines = (await readFile(join(folder, name), 'utf8')).split('\n');
    console.log(`\n${name}\n  ${lines.slice(0, 12).join('\n  ')}`);
  }
}
