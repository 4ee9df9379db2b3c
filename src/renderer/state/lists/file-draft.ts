import type { Field } from '../../../shared/field';
import type { ValueChoice } from '../../../shared/person-file';
import type { PlatformId } from '../../../shared/platform';

/** What the lists are used for: an audience of the Audience API, or a file for another platform. */
export interface FileDraft {
  readonly platform: PlatformId;
  readonly values: ValueChoice;
  /** Fields that may be plain in the file. */
  readonly plain: readonly Field[];
}

export function newFileDraft(platform: PlatformId): FileDraft {
  const values = { multiValue: false, base64Digests: false, fixTypos: false, dateOrder: null };
  return { platform, values, plain: [] };
}

export function makesFile({ platform }: FileDraft): boolean {
  return platform !== 'audience-api';
}
