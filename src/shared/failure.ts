import { AppError } from './errors';
import type { Failure } from './ipc/payloads';

const INTERNAL_ERROR =
  'Something went wrong inside the app. Nothing was lost; try again, or close the app and open it again.';

/** What a person is told. Only the words of an `AppError` are known to hold no raw value. */
export function failureOf(error: unknown): Failure {
  if (error instanceof AppError) return { code: error.code, message: error.message };
  return { code: 'bug', message: INTERNAL_ERROR };
}
