import type { platforms as en } from '../../../en/core/platforms/files';
import type { Translation } from '../../../translation';

export const platforms: Translation<typeof en> = {
  'reject.invalid-name': 'Kein Name',
  'reject.invalid-city': 'Kein Ort in lateinischer Schrift',
  'reject.invalid-state': 'Kein Bundesland und keine Provinz',
  'reject.invalid-postal-code': 'Keine Postleitzahl',
  'reject.invalid-country': 'Kein Land',
  'reject.invalid-date': 'Kein Geburtsdatum wie 1990-12-31, 31.12.1990 oder 12/31/1990',
  'reject.ambiguous-date': 'Ein Datum, dessen Tag auch sein Monat sein könnte',
  'reject.invalid-year': 'Kein Geburtsjahr aus vier Ziffern',
  'reject.invalid-gender': 'Kein Wort für männlich oder weiblich; nur diese nehmen die Plattformen an',
  'reject.invalid-text': 'Kein Text, der ungehasht in der Datei stehen kann',
  'reject.invalid-handle': 'Kein Benutzername',
  'reject.hashed-already': 'Schon gehasht, aber die Plattform verlangt den Wert selbst',
  'reject.no-match-key': 'Zu wenig, als dass die Plattform daran jemanden erkennen könnte',

  'platform.suppression.nothingInCommon':
    'Die Sperrliste „{name}“ hat keine Spalte einer Art, die in der Datei steht; sie würde niemanden ausschließen. Wählen Sie ihre Spalte oder eine andere Liste.',
  'platform.suppression.tooMany':
    'Die Sperrlisten enthalten mehr als {most, number} Personen; so viele passen nicht in den Arbeitsspeicher. Schließen Sie die Personen mit kleineren Listen aus, einer nach der anderen.',
  'platform.file.notReadable':
    '„{path}“ lässt sich nicht lesen. Prüfen Sie den Namen, und ob Sie die Datei öffnen dürfen.',
  'platform.file.notHashed':
    '„{path}“ ist keine Datei, die dieses Programm gehasht hat. Geben Sie die gehashte Datei an, nicht die Liste.',
  'platform.file.otherColumns':
    '„{path}“ hat andere Spalten als die neue Datei; jede Zeile wäre verschieden. Vergleichen Sie Dateien, die mit denselben Optionen entstanden sind.',
  'platform.file.nobody':
    '{platform} könnte an den übrigen Spalten niemanden erkennen. Gehen Sie zurück und wählen Sie mehr davon.',
  'platform.part.there': '„{path}“ ist schon da und würde ersetzt. Speichern Sie unter einem anderen Namen.',
  'platform.receipt.notSaved': 'Die Datei ist noch nicht gespeichert. Speichern Sie sie zuerst: Der Beleg sagt, wohin.',
  'platform.compare.notKept':
    'Vergleichen lässt sich nur mit einem Upload, der eine ganze Zielgruppe derselben Art gesendet hat und dessen gehashte Datei noch da ist. Wählen Sie stattdessen die frühere Datei.',
  'platform.compare.none': 'Es wurde noch nichts verglichen. Wählen Sie zuerst eine frühere Datei.',
  'platform.check.nothing':
    'Das ist keine E-Mail-Adresse, Telefonnummer, Geräte-ID, Kunden-ID und kein Benutzername. Geben Sie an, was es ist, und bei einer Nummer das Land.',
  'platform.check.unsearchable':
    '{count, plural, one {Ein aufbewahrter Upload wurde} other {# aufbewahrte Uploads wurden}} nicht durchsucht: Eine neuere Version dieser App hat {count, plural, one {ihn} other {sie}} angelegt. Suchen Sie mit der neueren Version.',
};
