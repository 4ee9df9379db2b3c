import type { files as en } from '../../../en/window/steps/files';
import type { Translation } from '../../../translation';

export const files: Translation<typeof en> = {
  'field.email': 'E-Mail',
  'field.phone': 'Telefon',
  'field.device-id': 'Geräte-ID',
  'field.customer-id': 'Kunden-ID',
  'field.first-name': 'Vorname',
  'field.last-name': 'Nachname',
  'field.initial': 'Anfangsbuchstabe',
  'field.city': 'Ort',
  'field.state': 'Bundesstaat',
  'field.postal-code': 'Postleitzahl',
  'field.birth-date': 'Geburtsdatum',
  'field.birth-year': 'Geburtsjahr',
  'field.gender': 'Geschlecht',
  'field.job-title': 'Berufsbezeichnung',
  'field.company': 'Firma',
  'field.handle': 'Benutzername',

  'useFor.label': 'Verwenden für',
  'useFor.api': 'Audience API',
  'useFor.file': 'Datei für {platform}',
  'files.promise':
    'Die Datei entsteht auf diesem Computer, mit SHA‑256-Codes nach den Regeln der Plattform. Hochgeladen wird nichts.',
  'files.make': 'Datei für {platform} erstellen',
  'files.pick':
    'Woran kann {platform} diese Personen erkennen? Klicken Sie auf den Kopf einer Spalte. Möglich sind: {keys}.',
  'files.needsKey': 'An diesen Spalten kann {platform} niemanden erkennen. Möglich sind: {keys}.',
  'files.plain': '{platform} nimmt diese nur ungehasht. Kreuzen Sie an, was lesbar in der Datei stehen darf:',
  'files.plain.column': '{field} ({header})',
  'files.multiValue.hint':
    '{count, plural, one {# Zelle der ersten Zeilen scheint} other {# Zellen der ersten Zeilen scheinen}} mehrere Werte zu enthalten. Kreuzen Sie dies an, um jeden einzeln zu verwenden.',
  'files.multiValue.on': 'Jeder Wert einer Zelle wird einzeln verwendet.',
  'files.dateOrder': 'Datumsangaben wie 05/03/1990 sind',
  'files.dateOrder.doubt':
    '{count, plural, one {# Datumsangabe der ersten Zeilen lässt} other {# Datumsangaben der ersten Zeilen lassen}} sich auf zwei Arten lesen und {count, plural, one {bleibt} other {bleiben}} weg. Wählen Sie die Reihenfolge über der Liste.',
  'files.dateOrder.result':
    '{count, plural, one {# Datumsangabe ließ} other {# Datumsangaben ließen}} sich auf zwei Arten lesen und {count, plural, one {blieb} other {blieben}} weg. Gehen Sie zurück und wählen Sie die Reihenfolge von Tag und Monat.',
  'files.dateOrder.none': 'nicht entschieden',
  'files.dateOrder.dmy': 'Tag, Monat, Jahr',
  'files.dateOrder.mdy': 'Monat, Tag, Jahr',
  'files.dateOrder.ymd': 'Jahr, Monat, Tag',
  'files.country': 'Land der Zeilen ohne Angabe',
  'files.done':
    '{count, plural, one {Ihre Datei für {platform} ist bereit} other {Ihre Dateien für {platform} sind bereit}}',
  'files.nobody':
    'Keine Zeile war brauchbar; die Datei enthält niemanden. Gehen Sie zurück und prüfen Sie die Spalten.',
  'files.contacts': 'Kontakte',
  'files.lines': '{count, plural, one {Zeile in der Datei} other {Zeilen in der Datei, ohne Duplikate}}',
  'files.size': '{size}{parts, plural, one {} other {, in # Dateien, weil die Plattform ihre Größe begrenzt}}',
  'files.contradictions':
    '{count, plural, one {In # Zeile} other {In # Zeilen}} gehört die Telefonnummer zu einem anderen Land, als die Zeile sagt. Beides wurde geschrieben, wie es ist.',
  'files.suppression':
    '{field}: {count, plural, one {# Zeile der Sperrlisten ist unbrauchbar und schließt} other {# Zeilen der Sperrlisten sind unbrauchbar und schließen}} niemanden aus.',
  'files.counts.contradictions': 'Telefonnummer aus einem anderen Land als die Zeile',
  'files.counts.part': '{column}: {what}',
  'files.counts.values': '{column}: Werte in der Datei',
  'files.columns': 'Spalten der Datei',
  'files.columns.header': 'Spalte',
  'files.columns.form': 'Geschrieben als',
  'files.columns.rule': 'Regel',
  'files.columns.values': 'Werte',
  'files.columns.rejected': '{count, number} unbrauchbar',
  'files.form.hex': 'SHA-256',
  'files.form.base64': 'SHA-256 in Base64',
  'files.form.plain': 'lesbar',
  'files.sure.documented': 'belegt',
  'files.sure.contested': 'Quellen widersprechen sich',
  'files.sure.unknown': 'nicht gefunden',
  'files.sure.documented.read': 'belegt, gelesen am {date}',
  'files.sure.contested.read': 'Quellen widersprechen sich, gelesen am {date}',
  'files.sure.unknown.read': 'wie andere es tun, gelesen am {date}',
  'files.sha256': 'SHA-256 der Datei',
  'files.sha256.part': 'SHA-256 der Datei {part}',
  'files.save': 'Datei speichern…',
  'files.saved': 'Datei gespeichert',
  'files.stalePart':
    '„{name}“ im selben Ordner gehört nicht zu dieser Datei. Wenn sie von einer früheren Datei übrig ist, löschen Sie sie, und laden Sie sie nicht mit der neuen hoch.',
  'files.receipt': 'Beleg speichern…',
  'files.receipt.saved': 'Beleg gespeichert',
  'files.advice': 'Was {platform} damit macht',
  'files.minimum.none': 'Eine Mindestgröße ist nicht bekannt.',
  'files.minimum.rows':
    'Eine Zielgruppe braucht {sure, select, unknown {nach Angaben von Drittanbietern } other {}}mindestens {count, number} Zeilen.',
  'files.minimum.matched':
    'Eine Zielgruppe braucht {sure, select, unknown {nach Angaben von Drittanbietern } other {}}mindestens {count, number} zugeordnete Personen.',
  'files.tooSmall': 'Das ist zu wenig für {platform}. {least}',
  'files.someTooSmall': '{files}: zu klein für {platform}. {least}',
  'files.severalAudiences':
    '{platform} macht aus jeder Datei eine eigene Zielgruppe; diese Dateien werden also mehrere.',
  'files.keys': 'Personen werden gefunden anhand von: {keys}.',
  'files.open': '{host} öffnen',
  'files.open.hint': 'Im Browser. Die Datei bleibt hier, bis Sie sie selbst hochladen.',

  'files.compare': 'Mit einer früheren Datei vergleichen…',
  'files.compare.result':
    'Seit {earlier}: {added, number} neu, {gone, number} nicht mehr dabei, {unchanged, number} unverändert.',
  'files.compare.added': '{count, plural, one {# neue Zeile} other {# neue Zeilen}} speichern…',
  'files.compare.gone': '{count, plural, one {# entfallene Zeile} other {# entfallene Zeilen}} speichern…',
  'savedFiles.open': 'Gespeicherte Dateien',
  'savedFiles.heading': 'Für Plattformen gespeicherte Dateien',
  'savedFiles.hint':
    'Was wohin und nach welchen Regeln geschrieben wurde. Die Belege enthalten keinen Wert einer Liste; die Dateien liegen dort, wo Sie sie gespeichert haben.',
  'savedFiles.none': 'Für Plattformen wurde noch keine Datei gespeichert.',
  'savedFiles.facts': '{lines, plural, one {# Zeile} other {# Zeilen}}, {size}, {date}',
  'savedFiles.plain': 'Lesbar: {columns}',
  'savedFiles.save': 'Beleg speichern…',
  'savedFiles.forget': 'Vergessen',
  'savedFiles.close': 'Gespeicherte Dateien schließen',
};
