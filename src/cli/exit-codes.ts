/** What the command line tells a script. */
export const EXIT = {
  done: 0,
  failed: 1,
  usage: 2,
  tooManyRejects: 3,
  /** The audience may exist or not; a script must not send it again. */
  outcomeUnknown: 4,
  /** Not sent yet, and kept: it is sent by `uploads resume`, or by the app. */
  queued: 5,
  /** 128 + SIGINT, as shells expect. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
