/** One list, hashed on the command line as the marketer would, and the expected result. */
export interface CorpusCase {
  /** The title of its test: what is special about the list, and what is right. */
  readonly title: string;
  /** Relative to the folder of its collection. */
  readonly file: string;
  /** Options of `hash`, beside the list. */
  readonly options?: readonly string[];
  /** Normalised values, or digests that the list holds already: their digests are the whole output. */
  readonly values: readonly string[];
  /** Values that may also be rejected, if either is safe; `all` allows refusing the whole list. */
  readonly refusable?: readonly string[] | 'all';
  /** Keys of `hash --json`. */
  readonly counts?: Readonly<Record<string, unknown>>;
  /** Patterns that the output of `inspect` must match, and must not. */
  readonly inspect?: RegExp;
  readonly notInspect?: RegExp;
  /** By default 0 if anything is hashed, and not 0 otherwise. */
  readonly exitCode?: number;
  /** What `hash` must print on standard error. */
  readonly says?: RegExp;
}

/** Cases that share a folder of lists and a subject. */
export interface CorpusCollection {
  readonly subject: string;
  /** In `lists/`, where it is called as the file of the cases in `cases/`. */
  readonly folder: string;
  readonly cases: readonly CorpusCase[];
}
