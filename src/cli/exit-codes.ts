import { constants } from 'node:os';

/** The exit codes of the command line. */
export const EXIT = {
  done: 0,
  failed: 1,
  usage: 2,
  tooManyRejects: 3,
  /** The audience may exist or not; a script must not send it again. */
  outcomeUnknown: 4,
  /** Not sent yet, and kept: it is sent by `uploads resume`, or by the app. */
  queued: 5,
  /** 128 + SIGINT, as shells expect; any other signal gives 128 plus its number. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Receives the exit code of the command that ran. */
export type SetExitCode = (code: ExitCode) => void;

/** Signals from the marketer, a closing terminal or the system that ask the program to end. */
export const ENDING_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

export type EndingSignal = (typeof ENDING_SIGNALS)[number];

/** 128 plus the number of the signal, as shells report it. */
export function exitCodeOfSignal(name: EndingSignal): number {
  return 128 + constants.signals[name];
}
