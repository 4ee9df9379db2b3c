/** Whole lines of the audience file, LF after each; valid until the next block is asked for. */
export interface LineBlock {
  readonly text: Uint8Array<ArrayBuffer>;
  readonly lines: number;
}
