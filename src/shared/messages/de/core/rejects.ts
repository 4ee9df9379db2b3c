import type { rejects as en } from '../../en/core/rejects';
import type { Translation } from '../../translation';

export const rejects: Translation<typeof en> = {
  'reject.empty': 'Leer',
  'reject.repeated-header': 'Wiederholte Kopfzeile: Die Liste wurde aus mehreren zusammengefügt',
  'reject.undecodable': 'Unlesbare Zeichen: Die Zeichencodierung könnte falsch sein',
  'reject.too-long': 'Zu lang',
  'reject.unsupported-hash': 'Mit einem anderen Verfahren als SHA-256 gehasht: Exportieren Sie die Werte selbst',
  'reject.base64-digest': 'SHA-256 in Base64',
  'reject.scientific-notation':
    'Ziffern durch wissenschaftliche Schreibweise verloren, wie 4.9E+11: Formatieren Sie die Spalte als Text und exportieren Sie sie neu',
  'reject.invalid-email': 'Keine E-Mail-Adresse',
  'reject.no-such-domain':
    'Die Domain endet auf .invalid, wie in einer Sandbox von Salesforce: Niemand hat so eine Adresse',
  'reject.report-note': 'Eine Notiz über die Liste, etwa wer sie exportiert hat',
  'reject.not-possible-for-country': 'Keine Telefonnummer ihres Landes',
  'reject.tel-uri': 'Ein Telefonlink mit Parametern',
  'reject.several-values': 'Mehrere Telefonnummern in einer Zelle',
  'reject.letters-in-number': 'Buchstaben in der Telefonnummer',
  'reject.not-a-phone-number': 'Ein Datum, ein Betrag oder andere Zahlen, die keine Telefonnummer sind',
  'reject.digits-behind-number': 'Ziffern in Klammern hinter der Telefonnummer: eine Durchwahl oder eine Fußnote',
  'reject.fax-number': 'Eine Fax- oder Pagernummer, laut ihrer Spalte',
  'reject.no-digits': 'Keine Ziffern',
  'reject.invalid-length': 'Zu wenige oder zu viele Ziffern',
  'reject.invalid-device-id': 'Keine Geräte-ID',
  'reject.zero-id': 'Nur Nullen: Die Person hat das Tracking ausgeschaltet',
  'reject.invalid-third-party-id': 'Leerzeichen oder Steuerzeichen in der ID',
};
