import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { chooseProxy, hasProxyVariable } from '../../../../src/core/api/transport/proxy';
import { createTransport, TIMEOUTS } from '../../../../src/core/api/transport/transport';

describe('the proxy of the system', () => {
  it.each([
    ['DIRECT', null],
    ['', null],
    ['PROXY proxy.example.com:3128', 'http://proxy.example.com:3128'],
    ['proxy a:1; PROXY b:2; DIRECT', 'http://a:1'],
    ['HTTPS secure.example.com:443', 'https://secure.example.com:443'],
    ['SOCKS5 s:1080; PROXY p:3128', 'http://p:3128'],
    ['SOCKS s:1080;DIRECT', null],
    ['PROXY not an address; PROXY p:3128', 'http://not'],
    ['PROXY [::1]:3128', 'http://[::1]:3128'],
    ['PROXY ; DIRECT', null],
  ])('%j leads through %j', (list, proxy) => {
    expect(chooseProxy(list)).toBe(proxy);
  });

  it('is refused if only SOCKS is left', () => {
    expect(() => chooseProxy('SOCKS5 s:1080')).toThrow(expect.objectContaining({ code: 'UNSUPPORTED_PROXY' }));
  });

  it('yields to the environment', () => {
    expect(hasProxyVariable({ https_proxy: 'http://p:1' })).toBe(true);
    expect(hasProxyVariable({ HTTPS_PROXY: '', NO_PROXY: '*' })).toBe(false);
  });
});

describe('a request through the proxy of the system', () => {
  let proxy: Server;
  let address = '';
  const tunnels: string[] = [];
  const variables = ['http_proxy', 'HTTP_PROXY', 'https_proxy', 'HTTPS_PROXY'] as const;
  const before = variables.map((name) => process.env[name]);

  beforeEach(async () => {
    for (const name of variables) delete process.env[name];
    tunnels.length = 0;
    proxy = createServer((_, response) => response.end());
    proxy.on('connect', ({ url, headers }, socket) => {
      tunnels.push(`${url} ${headers['proxy-authorization'] ?? ''}`.trim());
      socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    address = `127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  });
  afterEach(() => {
    proxy.close();
    vi.unstubAllEnvs();
    variables.forEach((name, index) => {
      const value = before[index];
      if (value !== undefined) process.env[name] = value;
    });
  });

  const get = (url: string, list: string) => {
    const asked: string[] = [];
    const transport = createTransport(TIMEOUTS, async (target) => {
      asked.push(target);
      return list;
    });
    return transport({ method: 'GET', url: new URL(url), headers: {} }).then((roundTrip) => ({ roundTrip, asked }));
  };

  it('resolves the proxy for this very address, and uses it', async () => {
    const { roundTrip, asked } = await get('https://api.example.test/audiences', `PROXY ${address}; DIRECT`);
    expect(asked).toEqual(['https://api.example.test/audiences']);
    expect(tunnels).toEqual(['api.example.test:443']);
    expect(roundTrip).toMatchObject({ kind: 'failed', failure: { cause: 'proxy-sign-in', needsPerson: true } });
  });

  it('tries no other route if the first does not work', async () => {
    const { roundTrip } = await get('https://api.example.test/', `PROXY ${address}; PROXY ${address}; DIRECT`);
    expect(tunnels).toHaveLength(1);
    expect(roundTrip).toMatchObject({ kind: 'failed' });
  });

  it('is an error that says what to do if the system requires SOCKS', async () => {
    const { roundTrip } = await get('https://api.example.test/', 'SOCKS5 127.0.0.1:1080');
    expect(roundTrip).toMatchObject({ kind: 'failed', failure: { cause: 'proxy-kind', needsPerson: true } });
  });

  it('is direct for a server on this computer', async () => {
    const { asked } = await get(`http://${address}/`, 'PROXY 127.0.0.1:1');
    expect(asked).toEqual([]);
  });

  it('uses the proxy of the environment, with its password', async () => {
    process.env.HTTPS_PROXY = `http://ada:secret@${address}`;
    const { asked } = await get('https://api.example.test/', 'DIRECT');
    expect(asked).toEqual([]);
    expect(tunnels).toEqual([`api.example.test:443 Basic ${Buffer.from('ada:secret').toString('base64')}`]);
    delete process.env.HTTPS_PROXY;
  });

  it.each([
    ['HTTPS_PROXY', 'socks5://'],
    ['https_proxy', 'SOCKS5H://ada:secret@'],
    ['HTTP_PROXY', 'socks4a://'],
    ['http_proxy', 'socks://'],
  ])('is the same error if %s is %s, which is never connected to', async (variable, scheme) => {
    vi.stubEnv(variable, `${scheme}${address}`);
    const connections = vi.fn();
    proxy.on('connection', connections);
    const warnings = vi.fn();
    process.on('warning', warnings);
    const { roundTrip } = await get('https://api.example.test/', 'DIRECT');
    process.off('warning', warnings);
    expect(roundTrip).toMatchObject({ kind: 'failed', failure: { cause: 'proxy-kind', needsPerson: true } });
    expect([connections, warnings].map(({ mock }) => mock.calls)).toEqual([[], []]);
  });

  it('leads past such a proxy where NO_PROXY says so', async () => {
    vi.stubEnv('HTTPS_PROXY', `socks5://${address}`);
    vi.stubEnv('NO_PROXY', '.invalid');
    const { roundTrip } = await get('https://api.invalid/', 'DIRECT');
    expect(roundTrip).toMatchObject({ kind: 'failed', failure: { cause: 'name-not-found' } });
  });
});
