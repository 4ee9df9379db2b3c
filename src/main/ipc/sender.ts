/** What main knows about who sent a request. */
export interface Sender {
  /** Number of the web contents. */
  readonly contents: number;
  /** Null where the frame is gone or has navigated away since. */
  readonly frame: { readonly url: string; readonly isTop: boolean } | null;
}

/** Only the top frame of our own window, while it shows our own page, may ask for anything. */
export function isTrustedSender(sender: Sender, window: number | null, owns: (address: string) => boolean): boolean {
  return window !== null && sender.contents === window && sender.frame?.isTop === true && owns(sender.frame.url);
}
