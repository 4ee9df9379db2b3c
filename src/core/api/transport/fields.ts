import { AppError } from '../../../shared/errors';
import { type Message, message } from '../../../shared/messages/message';
import type { AudienceFields } from '../../../shared/upload';

/** Limits in characters. The API documents none; these are generous and keep accidents (a pasted file) out. */
export const FIELD_LIMITS = { adAccountId: 100, name: 200, description: 1000, optOutLink: 2000 } as const;

type TextField = keyof typeof FIELD_LIMITS;

/** Control characters, line breaks among them, and halves of a surrogate pair: nothing a form field should carry. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u2028\u2029]/u;

/** Returns the fields as they will be sent: trimmed, without empty optional ones. */
export function validateFields(fields: AudienceFields): AudienceFields {
  const description = optional('description', fields.description);
  const optOutLink = optional('optOutLink', fields.optOutLink);
  if (optOutLink !== null && !isWebLink(optOutLink)) {
    throw badField('optOutLink', message('field.notALink'));
  }
  return {
    adAccountId: validateAdAccountId(fields.adAccountId),
    name: required('name', fields.name),
    ...(description === null ? {} : { description }),
    ...(optOutLink === null ? {} : { optOutLink }),
    userType: fields.userType,
  };
}

/** Returns the ID trimmed. */
export function validateAdAccountId(text: string): string {
  return required('adAccountId', text);
}

function required(field: TextField, text: string): string {
  const checked = optional(field, text);
  if (checked === null) throw badField(field, message('field.missing', { field: labelOf(field) }));
  return checked;
}

function optional(field: TextField, text: string | undefined): string | null {
  const trimmed = text?.trim() ?? '';
  if (UNPRINTABLE.test(trimmed)) {
    throw badField(field, message('field.unprintable', { field: labelOf(field) }));
  }
  if (trimmed.length > FIELD_LIMITS[field]) {
    throw badField(field, message('field.tooLong', { field: labelOf(field), most: FIELD_LIMITS[field] }));
  }
  return trimmed === '' ? null : trimmed;
}

function isWebLink(text: string): boolean {
  return /^https?:\/\//i.test(text) && !/\s/.test(text) && URL.canParse(text);
}

function badField(field: TextField, why: Message): AppError {
  return new AppError('bad-field', why, { field });
}

function labelOf(field: TextField): Message {
  return message(`field.${field}`);
}
