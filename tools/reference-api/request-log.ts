/** One logged request. */
export interface LogEntry {
  readonly method: string;
  readonly path: string;
  readonly requestId: string;
  /** Header names and values as received. */
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** Text parts in the order received. */
  readonly fields: Record<string, string>;
  /** The file part's name, type and size in lines. */
  file: { readonly name: string; readonly type: string; readonly lines: number } | null;
  /** Null for a request without a response, or with that of a fault in place of the normal one. */
  status: number | null;
}
