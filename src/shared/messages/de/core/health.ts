import type { health as en } from '../../en/core/health';
import type { Translation } from '../../translation';

export const health: Translation<typeof en> = {
  'health.finding':
    '{column}: {count, plural, one {# Wert} other {# Werte}} ({percent, plural, =0 {unter 1 %} other {# %}}), {what}',
  'health.rows': '{count, plural, one {Gesehen in Zeile {rows}.} other {Gesehen in den Zeilen {rows}.}}',

  'health.several-values': 'mehrere Werte in einer Zelle',
  'health.several-values.advice':
    'Kreuzen Sie „Zellen können mehrere Werte enthalten“ an, damit aus jedem ein Code wird.',
  'health.scientific-notation': 'wissenschaftliche Schreibweise, wie 4.9E+11',
  'health.scientific-notation.advice':
    'Ein Tabellenprogramm hat Ziffern abgeschnitten, sie sind also unbrauchbar. Formatieren Sie die Spalte als Text und exportieren Sie sie neu.',
  'health.other-hash': 'sehen aus wie {algorithm}-Codes',
  'health.other-hash.advice':
    'Nur SHA-256-Codes können zugeordnet werden. Exportieren Sie die Werte selbst oder SHA-256.',
  'health.no-country': 'weder ein Land noch ein Pluszeichen',
  'health.no-country.advice':
    'Sie werden vermutlich niemandem zugeordnet. Wählen Sie oben die Länderspalte oder das Land solcher Nummern.',
  'health.lost-zeros': 'haben vielleicht eine Null am Anfang verloren',
  'health.lost-zeros.advice':
    'Tabellenprogramme lassen sie weg. Vergleichen Sie mit der Quelle; formatieren Sie die Spalte als Text und exportieren Sie sie neu.',
  'health.spreadsheet-number': 'sehen aus wie Beträge einer Tabellenkalkulation, etwa 10001.0 oder 10,001',
  'health.spreadsheet-number.advice':
    'Sie passen nur zu IDs, die in dieser Form gesendet wurden. Vergleichen Sie mit der Quelle; formatieren Sie die Spalte als Text und exportieren Sie sie erneut.',
  'health.placeholder': 'Platzhalter für einen fehlenden Wert, wie test@test.com, 0000000000 oder n/a',
  'health.placeholder.advice':
    'Manche sehen gültig aus und würden gehasht. Lassen Sie solche Zellen in Ihrer Liste leer.',
  'health.repeated-value': 'ein und derselbe Wert',
  'health.repeated-value.advice':
    'Er zählt als eine Person. Ist er ein Platzhalter, lassen Sie solche Zellen in Ihrer Liste leer.',
  'health.role-address': 'Funktionsadressen, wie info@ oder sales@',
  'health.role-address.advice': 'Sie werden wie andere gehasht, gehören aber selten zu einer Person.',

  'note.words': '{column}, in {rows, plural, one {der ersten Zeile} other {den ersten # Zeilen}}: {words}.',
  'note.unread': 'Kein Land: {words}.',
  'note.unread.many': 'Kein Land: {cells, plural, one {# Zelle enthält} other {# Zellen enthalten}} etwas anderes.',
  'note.typos':
    '{cells, plural, one {# Adresse hat eine Domain} other {# Adressen haben Domains}}, die vertippt sein {cells, plural, one {kann} other {können}}: {words}.',
  'note.word': '{cells, plural, one {# Zelle enthält} other {# Zellen enthalten}} „{says}“',
  'note.word.meant':
    '{cells, plural, one {# Zelle enthält} other {# Zellen enthalten}} „{says}“, gemeint vielleicht {meant}',
  'note.unread-country.advice':
    'Das ist kein Land; diese Nummern sind also nicht bestätigt, wenn sie nicht mit einem Plus beginnen.',
  'note.mail-typo.advice': 'Klicken Sie über der Liste auf „mögliche Tippfehler“, um sie zu sehen und zu berichtigen.',
};
