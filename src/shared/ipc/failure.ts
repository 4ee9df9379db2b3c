import { AppError } from '../errors';
import { message } from '../messages/message';
import type { Failure } from './payloads';

/** A failure in words for the marketer. Only the text of an `AppError` is known to hold no raw value. */
export function failureOf(error: unknown): Failure {
  if (error instanceof AppError) return { code: error.code, message: error.description };
  return { code: 'bug', message: message('error.bug') };
}
