import type { check as en } from '../../en/window/check';
import type { Translation } from '../../translation';

export const check: Translation<typeof en> = {
  'check.heading': 'Eine Person suchen',
  'check.hint':
    'Finden Sie heraus, ob jemand in einer gehashten Datei steht, etwa für eine Auskunft oder Löschung. Gesucht wird auf diesem Computer; von Ihrer Eingabe wird nichts aufbewahrt.',
  'check.value': 'E-Mail-Adresse, Telefonnummer oder ID',
  'check.value.hint': 'Der Wert wird nach den Regeln jeder Plattform gehasht, und jeder dieser Codes wird gesucht.',
  'check.field': 'Art des Werts',
  'check.field.any': 'Automatisch erkennen',
  'check.country': 'Land einer Nummer ohne Vorwahl',
  'check.uploads': 'In aufbewahrten Uploads suchen',
  'check.files': 'In gehashten Dateien suchen…',
  'check.asked': 'Gesucht als: {fields}.',
  'check.upload': 'Upload von {name}, {date}',
  'check.unreadUpload': 'Upload mit unlesbaren Angaben ({folder})',
  'check.noCountry':
    'Die Nummer hat keine Landesvorwahl. Wählen Sie oben ihr Land, sonst wird sie vielleicht nicht gefunden.',
  'check.noUpload':
    'Auf diesem Computer liegt keine gehashte Datei eines Uploads: Jede wird nach dem Upload gelöscht, außer Sie wählen in den Einstellungen, sie zu behalten. Wählen Sie gehashte Dateien aus, in denen gesucht werden soll.',
  'check.notFound': 'Nicht gefunden',
  'check.found':
    'Gefunden in {count, plural, one {# Zeile} other {# Zeilen}}: {field}, {form}, nach der Regel von {platforms}.',
};
