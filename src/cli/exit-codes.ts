/** What the command line tells a script. */
export const EXIT = {
  done: 0,
  failed: 1,
  usage: 2,
  tooManyRejects: 3,
  outcomeUnknown: 4,
  /** 128 + SIGINT, as shells expect. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
