import { AppError, assertNever, type ErrorCode } from '../../shared/errors';
import type { Message } from '../../shared/messages/message';

/** What came of the work of a thread. An `AppError` crosses in pieces: thrown, it would lose its code. */
export type ThreadResult<Outcome> =
  | { readonly kind: 'done'; readonly outcome: Outcome }
  | { readonly kind: 'failed'; readonly code: ErrorCode; readonly description: Message }
  | { readonly kind: 'bug'; readonly error: unknown };

/** Carries out work in a thread; never rejects. */
export async function toThreadResult<Outcome>(work: () => Promise<Outcome>): Promise<ThreadResult<Outcome>> {
  try {
    return { kind: 'done', outcome: await work() };
  } catch (error) {
    if (!(error instanceof AppError)) return { kind: 'bug', error };
    return { kind: 'failed', code: error.code, description: error.description };
  }
}

/** The outcome, for whoever gave the work; throws what the work threw. */
export function unwrapThreadResult<Outcome>(result: ThreadResult<Outcome>): Outcome {
  switch (result.kind) {
    case 'done':
      return result.outcome;
    case 'failed':
      throw new AppError(result.code, result.description);
    case 'bug':
      throw result.error;
    default:
      return assertNever(result);
  }
}
