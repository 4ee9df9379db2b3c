import type { PlatformColumn, PlatformNote, Source, Sourced } from '../../shared/platform';

/** A page of the platform itself. */
export function platformPage(address: string, read: string): Source {
  return { address, read, by: 'platform' };
}

/** A copy of a platform's page that was not accessible itself. */
export function copiedPage(address: string, read: string): Source {
  return { address, read, by: 'copy' };
}

/** A page of another company that sends lists to the platform. */
export function thirdParty(address: string, read: string): Source {
  return { address, read, by: 'third-party' };
}

/** The sources agree. */
export function documented(...sources: readonly Source[]): Sourced {
  return { certainty: 'documented', sources };
}

/** The sources contradict each other; `note`: how, and which was followed. */
export function contested(note: PlatformNote, ...sources: readonly Source[]): Sourced {
  return { certainty: 'contested', sources, note };
}

/** The sources are silent; `note`: on what, and what is done instead. */
export function unknown(note: PlatformNote, ...sources: readonly Source[]): Sourced {
  return { certainty: 'unknown', sources, note };
}

type ColumnParts = Pick<PlatformColumn, 'header' | 'field' | 'rule'> & Partial<Pick<PlatformColumn, 'form' | 'max'>>;

/** A column of the file; by default once, and of hex digests. */
export function column({ form = 'hex', max = 1, ...parts }: ColumnParts, sourced: Sourced): PlatformColumn {
  return { ...parts, form, max, ...sourced };
}
