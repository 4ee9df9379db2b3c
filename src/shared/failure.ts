import { AppError } from './errors';
import type { Failure } from './ipc/payloads';
import { message } from './messages/message';

/** What a person is told. Only the words of an `AppError` are known to hold no raw value. */
export function failureOf(error: unknown): Failure {
  if (error instanceof AppError) return { code: error.code, message: error.description };
  return { code: 'bug', message: message('error.bug') };
}
