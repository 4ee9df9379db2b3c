/** Whole lines of the audience file, LF after each; valid until the next block is requested. */
export interface LineBlock {
  readonly text: Uint8Array<ArrayBuffer>;
  readonly lines: number;
}
