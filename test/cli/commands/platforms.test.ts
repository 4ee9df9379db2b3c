import { describe, expect, it } from 'vitest';
import { PLATFORM_IDS } from '../../../src/shared/platform';
import { commandLine } from '../run-command';

const cli = commandLine();

describe('platforms', () => {
  it('lists all, and the rules of one with sources and dates', async () => {
    const all = await cli.run(['platforms']);
    expect(all.stdout).toContain('google: Google Ads Customer Match');
    expect(all.stdout).toContain('unhashed: country, postal-code');
    const { stdout } = await cli.run(['platforms', 'tiktok']);
    expect(stdout).toMatch(/Phone_SHA256 \(phone\): SHA-256 in hex.*\n {6}contested: .*its own sample digest/);
    expect(stdout).toMatch(/2026-11-29, platform: https:\/\/ads\.tiktok\.com/);
    expect((await cli.run(['platforms', 'myspace'])).exitCode).toBe(2);
  });

  it('are printed as JSON', async () => {
    const { stdout } = await cli.run(['platforms', '--json']);
    expect(JSON.parse(stdout)).toHaveLength(PLATFORM_IDS.length);
  });
});
