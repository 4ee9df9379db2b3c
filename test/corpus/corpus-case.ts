/** One list, hashed on the command line as a person would drop it there, and what must come of it. */
export interface CorpusCase {
  /** The name of its test: what is special about the list, and what is right. */
  readonly title: string;
  /** Below the folder of its collection. */
  readonly file: string;
  /** Why it still comes out wrong. Its test fails as soon as it comes out right, so that this note goes. */
  readonly knownGap?: string;
  /** Of `hash`, beside the list. */
  readonly options?: readonly string[];
  /** Normalised values, or digests the list holds already: their digests are the whole output. */
  readonly values: readonly string[];
  /** Those of the values that may be rejected as well, where either is safe; `all` allows to refuse the whole list. */
  readonly refusable?: readonly string[] | 'all';
  /** Keys of `hash --json`. */
  readonly counts?: Readonly<Record<string, unknown>>;
  /** What the words of `inspect` must match, and must not. */
  readonly inspect?: RegExp;
  readonly notInspect?: RegExp;
  /** By default 0 where anything is hashed, and not 0 where nothing is. */
  readonly exitCode?: number;
  /** What `hash` must say on standard error. */
  readonly says?: RegExp;
}

/** Cases that share a folder of lists and a subject. */
export interface CorpusCollection {
  readonly subject: string;
  readonly folder: 'exports' | 'lists';
  readonly cases: readonly CorpusCase[];
}
