/** What the kernel makes of a cell. */
export enum Verdict {
  Hashed,
  /** Only `normalise` itself can tell. */
  Uncertain,
  /** There is nothing in it. */
  Empty,
  /** It is certainly no identifier of the kind, nor anything else that has a reason of its own. */
  Invalid,
}
