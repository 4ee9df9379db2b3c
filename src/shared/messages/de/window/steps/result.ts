import type { result as en } from '../../../en/window/steps/result';
import type { Translation } from '../../../translation';

export const result: Translation<typeof en> = {
  'result.people.atMost': 'höchstens',
  'result.people': '{count, plural, one {Person bereit} other {Personen bereit}}',
  'result.codes': '{count, plural, one {# Code} other {# Codes}}, {size} hochzuladen',
  'result.rows.title': '{count, plural, one {# Zeile} other {# Zeilen}} Ihrer Listen',
  'result.codes.title': '{count, plural, one {# Code} other {# Codes}} aus diesen Zeilen',
  'result.part.used': '{count, number} verwendet',
  'result.part.usedCodes': '{count, number} verwendet',
  'result.part.duplicates': '{count, plural, one {# Duplikat} other {# Duplikate}}',
  'result.part.suppressed': '{count, number} ausgeschlossen',
  'result.part.suppressedCodes': '{count, number} ausgeschlossen',
  'result.part.noConsent': '{count, number} ohne Einwilligung',
  'result.part.invalid': '{count, number} ungültig',
  'result.part.empty': '{count, number} leer',
  'result.lists': 'Nach Liste',
  'result.lists.title': 'Liste',
  'result.lists.rows': 'Zeilen',
  'result.lists.usable': 'Verwendbar',
  'result.lists.noConsent': 'Ohne Einwilligung',
  'result.lists.invalid': 'Ungültig',
  'result.lists.empty': 'Leer',
};
