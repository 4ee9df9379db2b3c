import process from 'node:process';
import { bytes, message, type Words } from '../../shared/messages/message';
import { t } from '../translate';

/** Since the start of the process. `performance` would be loaded first, for as long as it takes to sort a small list. */
const millisecondsUp = () => process.uptime() * 1000;

/** Minimum interval between two redraws of a terminal, in milliseconds. */
const REDRAW_MS = 100;

interface Terminal {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** One line on standard error that is redrawn in place; nothing at all if that is not a terminal. */
export class ProgressLine {
  private lastDrawn = Number.NEGATIVE_INFINITY;
  private drawn = false;

  constructor(
    private readonly terminal: Terminal,
    private readonly now: () => number = millisecondsUp,
  ) {}

  draw(text: () => string): void {
    if (this.terminal.isTTY !== true || this.now() - this.lastDrawn < REDRAW_MS) return;
    this.lastDrawn = this.now();
    this.drawn = true;
    this.terminal.write(`\r\u001b[K${text()}`);
  }

  clear(): void {
    if (this.drawn) this.terminal.write('\r\u001b[K');
    this.drawn = false;
  }
}

/** Turns a done/total pair into a rate and the time left, from the moment it was made. */
export class RateMeter {
  private readonly start: number;

  constructor(private readonly now: () => number = millisecondsUp) {
    this.start = now();
  }

  perSecond(done: number): number {
    return (done * 1000) / Math.max(this.now() - this.start, 1);
  }

  /** Empty where the total is unknown or nothing is done yet. */
  timeLeft(done: number, total: number | null): Words {
    if (total === null || done === 0) return '';
    const seconds = Math.ceil((total - done) / this.perSecond(done));
    return seconds >= 60
      ? message('cli.progress.minutes', { minutes: Math.floor(seconds / 60), seconds: seconds % 60 })
      : message('cli.progress.seconds', { seconds });
  }
}

/** Progress of hashing as one line; `bytesTotal` is null if the size of a list is unknown. */
export function describeHashing(meter: RateMeter, rows: number, bytesRead: number, bytesTotal: number | null): string {
  const share =
    bytesTotal === null
      ? bytes(bytesRead)
      : message('cli.progress.percent', { percent: percentOf(bytesRead, bytesTotal) });
  const rate = Math.round(meter.perSecond(rows));
  return t('cli.progress.hashing', { share, rows, rate, left: meter.timeLeft(bytesRead, bytesTotal) });
}

/** Progress of an upload as one line. */
export function describeSending(meter: RateMeter, sent: number, total: number): string {
  return t('cli.progress.sending', {
    percent: percentOf(sent, total),
    sent: bytes(sent),
    total: bytes(total),
    rate: bytes(Math.round(meter.perSecond(sent))),
    left: meter.timeLeft(sent, total),
  });
}

/** Whole percent, 100 only when everything is done. */
function percentOf(done: number, total: number): number {
  return total === 0 ? 100 : Math.min(100, Math.floor((done * 100) / total));
}
