import type { PreparedAudienceState } from '../../shared/ipc/payloads';

type WithState<Kind extends PreparedAudienceState['state']['kind']> = PreparedAudienceState & {
  readonly state: Extract<PreparedAudienceState['state'], { readonly kind: Kind }>;
};

/** An audience whose hashed file is finished. */
export type ReadyAudienceState = WithState<'ready'>;

/** Finished files for a platform. */
export type ReadyFilesState = WithState<'files'>;

export function isReadyAudience(audience: PreparedAudienceState | null): audience is ReadyAudienceState {
  return audience?.state.kind === 'ready';
}

export function isReadyFiles(audience: PreparedAudienceState): audience is ReadyFilesState {
  return audience.state.kind === 'files';
}
