import { message } from '../../../shared/messages/message';
import type { NetworkFailure } from './network-errors';

/** Stops one request when the marketer cancels or the current deadline passes, and remembers which of the two it was. */
export interface Deadline {
  readonly signal: AbortSignal;
  /** Replaces the deadline that was set before. */
  readonly set: (milliseconds: number, failure: NetworkFailure) => void;
  /** Why the request was stopped; null while it was not. */
  readonly reason: () => NetworkFailure | null;
  readonly release: () => void;
}

const CANCELLED: NetworkFailure = {
  cause: 'cancelled',
  message: message('api.cancelled'),
  needsPerson: false,
};

export const STALLED: NetworkFailure = {
  cause: 'no-progress',
  message: message('network.stalled'),
  needsPerson: false,
};

export const RESPONSE_TIMEOUT: NetworkFailure = {
  cause: 'response-timeout',
  message: message('network.responseTimeout'),
  needsPerson: false,
};

/** `cancel`: stops the request as cancelled. Call `release` at the end. */
export function createDeadline(cancel: AbortSignal | undefined): Deadline {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let reason: NetworkFailure | null = null;
  let released = false;
  const stop = (failure: NetworkFailure) => {
    reason ??= failure;
    controller.abort();
  };
  const onCancel = () => stop(CANCELLED);
  cancel?.addEventListener('abort', onCancel);
  if (cancel?.aborted === true) onCancel();
  return {
    signal: controller.signal,
    set: (milliseconds, failure) => {
      clearTimeout(timer);
      // A body may still be on its way when an early response has ended the request.
      if (released) return;
      timer = setTimeout(stop, milliseconds, failure);
    },
    reason: () => reason,
    release: () => {
      released = true;
      clearTimeout(timer);
      cancel?.removeEventListener('abort', onCancel);
    },
  };
}
