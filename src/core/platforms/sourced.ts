import type { PlatformColumn, PlatformNote, Source, Sourced } from '../../shared/platform';

/** Sources of the platform itself. */
export function platformPage(address: string, read: string): Source {
  return { address, read, by: 'platform' };
}

/** A copy of the platform's page, where the page itself was out of reach. */
export function copiedPage(address: string, read: string): Source {
  return { address, read, by: 'copy' };
}

/** Somebody else who sends lists to the platform. */
export function thirdParty(address: string, read: string): Source {
  return { address, read, by: 'third-party' };
}

export function documented(...sources: readonly Source[]): Sourced {
  return { certainty: 'documented', sources };
}

/** `note`: what contradicts what, and which was followed. */
export function contested(note: PlatformNote, ...sources: readonly Source[]): Sourced {
  return { certainty: 'contested', sources, note };
}

/** `note`: what is not known, and what is done instead. */
export function unknown(note: PlatformNote, ...sources: readonly Source[]): Sourced {
  return { certainty: 'unknown', sources, note };
}

type ColumnParts = Pick<PlatformColumn, 'header' | 'field' | 'rule'> & Partial<Pick<PlatformColumn, 'form' | 'max'>>;

/** A column of hex digests that stands once in the file, unless something else is said. */
export function column({ form = 'hex', max = 1, ...parts }: ColumnParts, sourced: Sourced): PlatformColumn {
  return { ...parts, form, max, ...sourced };
}
