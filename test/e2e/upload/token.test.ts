import { describe, expect, it } from 'vitest';
import { audienceUploader } from '../command-line';

const API = ['--api', 'https://token-test.example.com'];
const TOKEN = 'canary-token-4711';
const WITHOUT_VARIABLE = { AUDIENCE_API_TOKEN: '' };

describe('audience-uploader token', () => {
  it('keeps a token in the real keychain and never shows it again', async () => {
    const saved = await audienceUploader(['token', 'save', ...API], { stdin: `${TOKEN}\n`, env: WITHOUT_VARIABLE });
    expect(saved.exitCode).toBe(0);
    const status = await audienceUploader(['token', 'status', ...API], { env: WITHOUT_VARIABLE });
    expect(status.exitCode).toBe(0);
    const forgotten = await audienceUploader(['token', 'forget', ...API], { env: WITHOUT_VARIABLE });
    expect(forgotten.exitCode).toBe(0);
    const gone = await audienceUploader(['token', 'status', ...API], { env: WITHOUT_VARIABLE });
    expect(gone.exitCode).toBe(1);
    for (const { stdout, stderr } of [saved, status, forgotten, gone]) expect(stdout + stderr).not.toContain(TOKEN);
  });

  it('says how to give a token if there is none', async () => {
    const { exitCode, stderr } = await audienceUploader(['accounts', ...API], { env: WITHOUT_VARIABLE });
    expect(exitCode).toBe(1);
    expect(stderr).toContain('token save');
  });

  it('takes no token as an argument, which every program on the computer could read', async () => {
    for (const args of [
      ['token', 'save', TOKEN, ...API],
      ['token', 'save', '--token', TOKEN, ...API],
      ['accounts', '--token', TOKEN, ...API],
      ['upload', 'list.csv', '--account', '2', '--token', TOKEN, ...API],
    ]) {
      const { exitCode, stdout, stderr } = await audienceUploader(args, { env: WITHOUT_VARIABLE });
      expect(exitCode, args.join(' ')).toBe(2);
      expect(stdout + stderr).not.toContain(TOKEN);
    }
  });
});
