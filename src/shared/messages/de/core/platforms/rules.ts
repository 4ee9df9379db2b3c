import type { platformRules as en } from '../../../en/core/platforms/rules';
import type { Translation } from '../../../translation';

export const platformRules: Translation<typeof en> = {
  'platform.rule.email': 'Leerzeichen am Rand entfallen, Buchstaben werden klein; Punkte und +Zusätze bleiben.',
  'platform.rule.email-gmail':
    'Kleinbuchstaben ohne Leerzeichen; bei gmail.com und googlemail.com entfallen Punkte und +Zusatz vor dem @.',
  'platform.rule.email-gmail-com':
    'Kleinbuchstaben ohne Leerzeichen; nur bei gmail.com entfallen Punkte und +Zusatz vor dem @.',
  'platform.rule.email-letters-digits':
    'Kleinbuchstaben; vor dem @ entfallen der +Zusatz und alles außer Buchstaben und Ziffern.',
  'platform.rule.email-few-marks':
    'Kleinbuchstaben; neben dem @ bleiben nur Buchstaben, Ziffern, Unterstriche, Punkte und Bindestriche.',
  'platform.rule.phone-digits': 'Ziffern mit Landesvorwahl, ohne Pluszeichen.',
  'platform.rule.phone-plus': 'Ein Pluszeichen, dann Ziffern mit Landesvorwahl (E.164).',
  'platform.rule.device-id-lower': 'Kleinbuchstaben, Bindestriche bleiben.',
  'platform.rule.device-id-own-case': 'Bindestriche bleiben; Großbuchstaben bleiben groß, sonst klein.',
  'platform.rule.customer-id': 'Leerzeichen am Rand entfallen; sonst ändert sich nichts.',
  'platform.rule.name-letters': 'Kleinbuchstaben ohne Leer- und Satzzeichen; Akzente bleiben.',
  'platform.rule.first-name-no-title':
    'Kleinbuchstaben ohne Leerzeichen und ohne Titel davor (mr., mrs., ms., dr.); Akzente und Satzzeichen bleiben.',
  'platform.rule.last-name-no-suffix':
    'Kleinbuchstaben ohne Leerzeichen und Zusätze (jr., sr., ii, phd und dergleichen); Akzente und Satzzeichen bleiben.',
  'platform.rule.name-ascii':
    'Kleinbuchstaben; ä, ö, ü, ß und æ werden zwei Buchstaben, ø wird o; nur a bis z und Ziffern bleiben.',
  'platform.rule.initial': 'Der erste Buchstabe des Vornamens, klein.',
  'platform.rule.city-latin': 'Kleinbuchstaben; nur a bis z und Ziffern bleiben.',
  'platform.rule.state-short':
    'Zwei Kleinbuchstaben für einen Staat der USA oder eine Provinz Kanadas; sonst der Name in den Buchstaben a bis z.',
  'platform.rule.state-two-letters':
    'Zwei Kleinbuchstaben: in den USA, Kanada, Frankreich, Deutschland, Italien und Spanien (dort oft einer) die Abkürzung, sonst die ersten beiden des Namens.',
  'platform.rule.postal-code': 'Wie sie ist; Nullen, die eine Tabelle verlor, werden ergänzt.',
  'platform.rule.postal-code-short':
    'Kleinbuchstaben ohne Leerzeichen, am Bindestrich abgeschnitten; Nullen, die eine Tabelle verlor, werden ergänzt.',
  'platform.rule.postal-code-letters-digits':
    'Nur Kleinbuchstaben und Ziffern, in den USA die ersten fünf; Nullen, die eine Tabelle verlor, werden ergänzt.',
  'platform.rule.country-lower': 'Die zwei Buchstaben nach ISO 3166, klein.',
  'platform.rule.country-upper': 'Die zwei Buchstaben nach ISO 3166, groß.',
  'platform.rule.birth-date': 'Jahr, Monat und Tag als acht Ziffern.',
  'platform.rule.birth-year': 'Das Jahr als vier Ziffern.',
  'platform.rule.gender': 'm oder f.',
  'platform.rule.text': 'Wie es ist, ohne überzählige Leerzeichen.',
  'platform.rule.handle': 'Kleinbuchstaben ohne das @.',
};
