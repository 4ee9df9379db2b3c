import type { result as en } from '../../../en/window/steps/result';
import type { Translation } from '../../../translation';

export const result: Translation<typeof en> = {
  'result.people.atMost': 'au plus',
  'result.people': '{count, plural, one {personne prête} other {personnes prêtes}}',
  'result.codes': '{count, plural, one {# code} other {# codes}}, {size} à envoyer',
  'result.rows.title': '{count, plural, one {# ligne} other {# lignes}} de vos listes',
  'result.codes.title': '{count, plural, one {# code} other {# codes}} de ces lignes',
  'result.part.used': '{count, plural, one {# utilisée} other {# utilisées}}',
  'result.part.usedCodes': '{count, plural, one {# utilisé} other {# utilisés}}',
  'result.part.duplicates': '{count, plural, one {# doublon} other {# doublons}}',
  'result.part.suppressed': '{count, plural, one {# exclue} other {# exclues}}',
  'result.part.suppressedCodes': '{count, plural, one {# exclu} other {# exclus}}',
  'result.part.noConsent': '{count, number} sans consentement',
  'result.part.invalid': '{count, plural, one {# invalide} other {# invalides}}',
  'result.part.empty': '{count, plural, one {# vide} other {# vides}}',
  'result.lists': 'Par liste',
  'result.lists.title': 'Liste',
  'result.lists.rows': 'Lignes',
  'result.lists.usable': 'Utilisables',
  'result.lists.noConsent': 'Sans consentement',
  'result.lists.invalid': 'Invalides',
  'result.lists.empty': 'Vides',
};
