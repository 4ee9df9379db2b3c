import type { platformRules as en } from '../../../en/core/platforms/rules';
import type { Translation } from '../../../translation';

export const platformRules: Translation<typeof en> = {
  'platform.rule.email':
    'Les espaces autour disparaissent, les lettres passent en minuscules ; points et +suffixes restent.',
  'platform.rule.email-gmail':
    'Minuscules sans espaces ; pour gmail.com et googlemail.com, points et +suffixe avant le @ disparaissent.',
  'platform.rule.email-gmail-com':
    'Minuscules sans espaces ; pour gmail.com seul, points et +suffixe avant le @ disparaissent.',
  'platform.rule.email-letters-digits':
    'Minuscules ; avant le @ disparaissent le +suffixe et tout ce qui n’est ni lettre ni chiffre.',
  'platform.rule.email-few-marks':
    'Minuscules ; outre le @, seuls lettres, chiffres, tirets bas, points et traits d’union restent.',
  'platform.rule.phone-digits': 'Chiffres avec l’indicatif du pays, sans le signe plus.',
  'platform.rule.phone-plus': 'Un signe plus, puis les chiffres avec l’indicatif du pays (E.164).',
  'platform.rule.device-id-lower': 'Minuscules, les traits d’union restent.',
  'platform.rule.device-id-own-case': 'Les traits d’union restent ; les majuscules le restent, sinon minuscules.',
  'platform.rule.customer-id': 'Les espaces autour disparaissent ; rien d’autre ne change.',
  'platform.rule.name-letters': 'Minuscules sans espaces ni ponctuation ; les accents restent.',
  'platform.rule.first-name-no-title':
    'Minuscules sans espaces ni titre devant (mr., mrs., ms., dr.) ; accents et ponctuation restent.',
  'platform.rule.last-name-no-suffix':
    'Minuscules sans espaces ni suffixes (jr., sr., ii, phd et semblables) ; accents et ponctuation restent.',
  'platform.rule.name-ascii':
    'Minuscules ; ä, ö, ü, ß et æ deviennent deux lettres, ø devient o ; seuls les lettres a à z et les chiffres restent.',
  'platform.rule.initial': 'La première lettre du prénom en minuscule.',
  'platform.rule.city-latin': 'Minuscules ; seuls les lettres a à z et les chiffres restent.',
  'platform.rule.state-short':
    'Deux minuscules pour un État des États-Unis ou une province du Canada ; sinon le nom dans les lettres a à z.',
  'platform.rule.state-two-letters':
    'Deux minuscules : l’abréviation aux États-Unis, au Canada, en France, en Allemagne, en Italie et en Espagne (souvent une seule lettre), sinon les deux premières du nom.',
  'platform.rule.postal-code': 'Tel quel ; les zéros qu’un tableur a perdus sont remis.',
  'platform.rule.postal-code-short':
    'Minuscules sans espaces, coupé au trait d’union ; les zéros qu’un tableur a perdus sont remis.',
  'platform.rule.postal-code-letters-digits':
    'Minuscules et chiffres seuls, les cinq premiers aux États-Unis ; les zéros qu’un tableur a perdus sont remis.',
  'platform.rule.country-lower': 'Les deux lettres d’ISO 3166 en minuscules.',
  'platform.rule.country-upper': 'Les deux lettres d’ISO 3166 en majuscules.',
  'platform.rule.birth-date': 'Année, mois et jour en huit chiffres.',
  'platform.rule.birth-year': 'L’année en quatre chiffres.',
  'platform.rule.gender': 'm ou f.',
  'platform.rule.text': 'Tel quel, sans espaces superflues.',
  'platform.rule.handle': 'Minuscules sans le @.',
};
