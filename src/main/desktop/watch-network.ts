import { net, powerMonitor } from 'electron';

/** Electron tells of no change of the network: it is asked, this often, in milliseconds. */
const POLL_MS = 5_000;

/** Calls back when the computer wakes up, and when the network is back. Returns how to stop. */
export function watchNetwork(onChange: () => void): () => void {
  let online = net.isOnline();
  const timer = setInterval(() => {
    const before = online;
    online = net.isOnline();
    if (online && !before) onChange();
  }, POLL_MS);
  powerMonitor.on('resume', onChange);
  return () => {
    clearInterval(timer);
    powerMonitor.off('resume', onChange);
  };
}
