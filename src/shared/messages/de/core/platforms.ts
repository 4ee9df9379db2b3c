import type { platforms as en } from '../../en/core/platforms';
import type { Translation } from '../../translation';

export const platforms: Translation<typeof en> = {
  'reject.invalid-name': 'Kein Name',
  'reject.invalid-city': 'Kein Ort in lateinischen Buchstaben',
  'reject.invalid-state': 'Kein Bundesland und keine Provinz',
  'reject.invalid-postal-code': 'Keine Postleitzahl',
  'reject.invalid-country': 'Kein Land',
  'reject.invalid-date': 'Kein Geburtsdatum, wie 1990-12-31, 31.12.1990 oder 12/31/1990',
  'reject.ambiguous-date': 'Ein Datum, dessen Tag auch sein Monat sein könnte',
  'reject.invalid-year': 'Kein Geburtsjahr aus vier Ziffern',
  'reject.invalid-gender': 'Kein Wort für männlich oder weiblich; anderes kennen die Plattformen nicht',
  'reject.invalid-text': 'Kein Text, der im Klartext in der Datei stehen kann',
  'reject.invalid-handle': 'Kein Benutzername',
  'reject.hashed-already': 'Schon gehasht, wo die Plattform den Wert selbst verlangt',
  'reject.no-match-key': 'Zu wenig, um von der Plattform einer Person zugeordnet zu werden',

  'platform.suppression.nothingInCommon':
    'Die Sperrliste „{name}“ hat keine Spalte der Art, die die Datei enthält, und würde also niemanden ausschließen. Wählen Sie ihre Spalte oder eine andere Liste.',
  'platform.suppression.tooMany':
    'Die Sperrlisten enthalten mehr als {most, number} Personen, mehr als in den Arbeitsspeicher passen. Schließen Sie die Personen mit kleineren Listen nacheinander aus.',
  'platform.file.notReadable': '„{path}“ ist nicht lesbar. Prüfen Sie den Namen, und ob Sie die Datei öffnen dürfen.',
  'platform.file.notHashed':
    '„{path}“ ist keine Datei, die dieses Programm gehasht hat. Geben Sie die gehashte Datei an, nicht die Liste.',
  'platform.file.otherColumns':
    '„{path}“ hat andere Spalten als die eben erstellte Datei, jede Zeile wäre also verschieden. Vergleichen Sie Dateien, die mit denselben Optionen erstellt wurden.',
};
