import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { canTrace } from '../faults/can-trace';
import { destinationsIn, traceProgram } from './trace';

const LOG = `
4242  connect(5, {sa_family=AF_UNIX, sun_path="/run/dbus/system_bus_socket"}, 110) = 0
4242  sendto(6, ""..., 20, 0, {sa_family=AF_NETLINK, nl_pid=0, nl_groups=00000000}, 12) = 20
4243  connect(20, {sa_family=AF_INET, sin_port=htons(40123), sin_addr=inet_addr("127.0.0.1")}, 16 <unfinished ...>
4243  <... connect resumed>) = -1 EINPROGRESS (Operation now in progress)
4242  sendmsg(9, {msg_name=NULL, msg_namelen=0, msg_iov=[{iov_base=""..., iov_len=56}], msg_iovlen=1}, 0) = 56
4243  connect(20, {sa_family=AF_UNSPEC, sa_data=""...}, 16) = 0
4242  io_uring_setup(64, {flags=0}) = -1 EPERM (Operation not permitted)
`;

describe('the log of a traced program', () => {
  it('names each network destination once, and nothing that stays within this computer', () => {
    expect(destinationsIn(LOG + LOG)).toEqual(['127.0.0.1:40123']);
  });

  it.each([
    [
      'a datagram',
      '7  sendto(8, ""..., 4, 0, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("9.9.9.9")}, 16) = 4',
      '9.9.9.9:53',
    ],
    [
      'a message',
      '7  sendmsg(8, {msg_name={sa_family=AF_INET, sin_port=htons(443), sin_addr=inet_addr("192.0.2.7")}, msg_namelen=16}, 0) = 4',
      '192.0.2.7:443',
    ],
    [
      'IPv6, and that it could not be reached',
      '7  connect(8, {sa_family=AF_INET6, sin6_port=htons(443), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, "2001:db8::1", &sin6_addr), sin6_scope_id=0}, 28) = -1 ENETUNREACH (Network is unreachable)',
      '2001:db8::1:443',
    ],
    [
      'another kind of network',
      '7  connect(8, {sa_family=AF_VSOCK, svm_cid=2}, 16) = 0',
      'AF_VSOCK, svm_cid=2}, 16) = 0',
    ],
    ['a way that cannot be watched', '7  io_uring_setup(64, {flags=0}) = 12', 'somewhere unseen, by io_uring'],
  ])('names %s', (_what, line, destination) => {
    expect(destinationsIn(LOG + line)).toEqual(['127.0.0.1:40123', destination]);
  });
});

describe.runIf(canTrace())('a traced program', () => {
  it('is seen to reach out, its children and its threads as well', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'trace-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const code = `
      const { spawnSync } = require('node:child_process');
      new (require('node:worker_threads').Worker)('require("node:net").connect(9, "127.0.0.2").on("error", () => {})', { eval: true });
      spawnSync(process.execPath, ['-e', 'require("node:dgram").createSocket("udp4").send("x", 9, "127.0.0.3", function () { this.close(); })']);
    `;
    const trace = await traceProgram(folder, [process.execPath, '-e', code]);
    expect(spawnSync(trace.executable).status).toBe(0);
    expect((await trace.destinations()).toSorted()).toEqual(['127.0.0.2:9', '127.0.0.3:9']);
  });
});
