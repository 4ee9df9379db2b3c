import type { platforms as english } from '../../en/core/platforms';
import type { Translation } from '../../translation';

export const platforms: Translation<typeof english> = {
  'reject.invalid-name': 'Kein Name',
  'reject.invalid-city': 'Keine Stadt in lateinischen Buchstaben',
  'reject.invalid-state': 'Kein Bundesstaat und keine Provinz',
  'reject.invalid-postal-code': 'Keine Postleitzahl',
  'reject.invalid-country': 'Kein Land',
  'reject.invalid-date': 'Kein Geburtsdatum wie 1990-12-31, 31.12.1990 oder 12/31/1990',
  'reject.ambiguous-date': 'Ein Datum, dessen Tag auch sein Monat sein könnte',
  'reject.invalid-year': 'Kein Geburtsjahr mit vier Ziffern',
  'reject.invalid-gender': 'Kein Wort für männlich oder weiblich, und mehr kennen die Plattformen nicht',
  'reject.invalid-text': 'Kein Text, der unverändert in der Datei stehen kann',
  'reject.invalid-handle': 'Kein Benutzername',
  'reject.hashed-already': 'Schon gehasht, wo die Plattform den Wert selbst will',
  'reject.no-match-key': 'Zu wenig, als dass die Plattform die Person finden könnte',

  'platform.suppression.nothingInCommon':
    'Die Ausschlussliste „{name}“ hat keine Spalte von einer Art, die die Datei enthält, und würde deshalb niemanden auslassen. Wählen Sie ihre Spalte oder eine andere Liste.',
  'platform.suppression.tooMany':
    'Die Ausschlusslisten enthalten mehr als {most, number} Personen, mehr als in den Speicher passen. Lassen Sie Personen mit kleineren Listen aus, eine nach der anderen.',
  'platform.file.notReadable':
    '„{path}“ kann nicht gelesen werden. Prüfen Sie den Namen und ob Sie die Datei öffnen dürfen.',
  'platform.file.notHashed':
    '„{path}“ ist keine Datei, die dieses Programm gehasht hat. Geben Sie die gehashte Datei an, nicht die Liste.',
  'platform.file.otherColumns':
    '„{path}“ hat andere Spalten als die Datei, die jetzt entstanden ist, sodass jede Zeile verschieden wäre. Vergleichen Sie Dateien, die mit denselben Optionen entstanden sind.',
};
