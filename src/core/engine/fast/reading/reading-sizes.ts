/** In bytes; tests use smaller sizes to reach every boundary. */
export interface ReadingSizes {
  /** At most the kernel's chunk size. */
  readonly chunk: number;
  /** Bytes that the reference path reads first where the kernel must not judge. */
  readonly region: number;
}

export const READING_SIZES: ReadingSizes = { chunk: Number.POSITIVE_INFINITY, region: 64 * 1024 };
