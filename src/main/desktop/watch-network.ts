import { net, powerMonitor } from 'electron';

/** Electron has no event for network changes, so it is polled. Milliseconds. */
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
