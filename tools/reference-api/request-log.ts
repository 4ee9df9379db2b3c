/** One logged request. */
export interface LogEntry {
  readonly method: string;
  readonly path: string;
  readonly requestId: string;
  /** Header names and values as they came. */
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** Text parts in the order in which they came. */
  readonly fields: Record<string, string>;
  /** The name, type and size in lines of the file part. */
  file: { readonly name: string; readonly type: string; readonly lines: number } | null;
  /** Null for a request that was never answered. */
  status: number | null;
}
