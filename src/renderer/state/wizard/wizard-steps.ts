import type { PreparedAudienceState } from '../../../shared/ipc/payloads';
import { say } from '../../translate';
import type { Wizard } from './wizard-model';

/** The audience has no ID yet, so it cannot be cancelled. */
export function isStarting({ step }: Wizard): boolean {
  return step.kind === 'hash' && step.audience === null;
}

/** Shows a problem with the lists, unless their steps are over. */
export function withProblem(wizard: Wizard, message: string): Wizard {
  const { step } = wizard;
  if (step.kind === 'choose' || step.kind === 'map') {
    return { ...wizard, step: { kind: step.kind, problems: [message] } };
  }
  return wizard;
}

/** Ignores what main reports of an audience that is not on the screen. */
export function applyAudience(wizard: Wizard, audience: PreparedAudienceState): Wizard {
  const { step } = wizard;
  if (step.kind !== 'hash' || (step.audience !== null && step.audience.id !== audience.id)) return wizard;
  if (audience.state.kind === 'cancelled') return goBack(wizard);
  return { ...wizard, step: { kind: 'hash', audience } };
}

/** From the upload to the result, and from there to the lists. */
export function goBack(wizard: Wizard): Wizard {
  const { step } = wizard;
  if (step.kind === 'upload') return { ...wizard, step: { kind: 'hash', audience: step.audience } };
  if (step.kind !== 'hash') return wizard;
  return toLists(wizard, wizard.lists.length > 0 ? 'map' : 'choose');
}

/** Shows with the lists why hashing failed, since it can be put right there. */
export function toLists(wizard: Wizard, kind: 'choose' | 'map'): Wizard {
  const { step } = wizard;
  const state = step.kind === 'hash' ? step.audience?.state : undefined;
  return { ...wizard, step: { kind, problems: state?.kind === 'failed' ? [say(state.failure.message)] : [] } };
}
