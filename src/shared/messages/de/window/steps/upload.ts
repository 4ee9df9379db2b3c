import type { upload as en } from '../../../en/window/steps/upload';
import type { Translation } from '../../../translation';

export const upload: Translation<typeof en> = {
  'upload.heading': 'Zielgruppe hochladen',
  'upload.target': 'Hochladen als',
  'upload.target.new': 'Neue Zielgruppe',
  'upload.target.new.hint': 'Erstellt eine Zielgruppe mit diesen Personen',
  'upload.target.existing': 'Zu einer bestehenden Zielgruppe hinzufügen',
  'upload.target.existing.hint': 'Fügt diese Personen einer Zielgruppe hinzu, die Sie schon haben',
  'upload.account': 'Werbekonto',
  'upload.account.choose': 'Werbekonto auswählen…',
  'upload.account.other': 'Anderes Konto…',
  'upload.account.option': '{name} ({id})',
  'upload.accountId': 'Werbekonto-ID',
  'upload.accountId.hint': 'Die Nummer des Facebook-Werbekontos, dem die Zielgruppe gehören wird',
  'upload.name': 'Name der Zielgruppe',
  'upload.description': 'Beschreibung',
  'upload.optOutLink': 'Abmeldelink',
  'upload.optOutLink.hint': 'Eine Seite, auf der Personen sich abmelden können',
  'upload.audienceId': 'Facebook-ID der Zielgruppe',
  'upload.audienceId.hint': 'Die Nummer, die Facebook der Zielgruppe gegeben hat',

  'upload.leaving': 'Was genau diesen Computer verlassen wird',
  'upload.leaving.to': 'An',
  'upload.leaving.file': 'Datei: {type}',
  'upload.leaving.codes': '{count, plural, one {# SHA-256-Code} other {# SHA-256-Codes}}, {size}',
  'upload.leaving.plainIds': '{count, plural, one {# ID} other {# IDs}} unverändert, nicht gehasht, {size}',
  'upload.leaving.audiences': 'Zielgruppen',
  'upload.leaving.oneForAll':
    'Die Codes vom Typ {first} bilden die Zielgruppe, die vom Typ {other} werden ihr hinzugefügt. Kann der Server Zielgruppen nicht ergänzen, bilden sie eine zweite, die nach ihrem Typ benannt ist.',
  'upload.leaving.token': 'Zugriffstoken',
  'upload.leaving.token.hint': 'Als Nachweis, dass Sie das dürfen',
  'upload.leaving.nothingElse': 'Sonst nichts. Ihre Liste bleibt, wo sie ist.',
  'upload.leaving.notFilled': 'Noch auszufüllen',
  'upload.leaving.notSent': 'Wird nicht gesendet',

  'upload.confirm.unverified':
    'Hochladen, obwohl {count, plural, one {# Telefonnummer nicht bestätigt werden konnte und vielleicht niemandem zugeordnet wird} other {# Telefonnummern nicht bestätigt werden konnten und vielleicht niemandem zugeordnet werden}}',
  'upload.confirm.plainIds':
    '{count, plural, one {# ID darf} other {# IDs dürfen}} diesen Computer ungehasht verlassen',
  'upload.send.people': '{count, plural, one {# Person} other {# Personen}} senden',
  'upload.send.codes': '{count, plural, one {# Code} other {# Codes}} senden',

  'upload.missing.account': 'Wählen Sie das Werbekonto aus.',
  'upload.missing.adAccountId': 'Tragen Sie die Werbekonto-ID ein.',
  'upload.missing.name': 'Geben Sie der Zielgruppe einen Namen.',
  'upload.missing.audienceId': 'Wählen Sie die Zielgruppe aus.',
  'upload.missing.twiceConfirmed': 'Kreuzen Sie dies an, wenn Sie noch einmal senden möchten.',
  'upload.missing.unverifiedConfirmed': 'Kreuzen Sie dies an, wenn Sie sie trotzdem hochladen möchten.',
  'upload.missing.plainIdsConfirmed': 'Kreuzen Sie dies an, wenn Sie das möchten.',
  'upload.missing.token': 'Geben Sie das Zugriffstoken ein.',
  'upload.since.heading': 'Nur neue Personen',
  'upload.since.hint':
    'Ging schon eine frühere Liste an diese Zielgruppe? Vergleichen Sie mit deren gehashter Datei: Wer darin war, wird nicht noch einmal gesendet.',
  'upload.since.upload': 'Mit „{name}“ vom {date} vergleichen',
  'upload.since.file': 'Mit einer früheren Datei vergleichen…',
  'upload.since.all': '{count, plural, one {# Person} other {Alle # Personen}} senden',
  'upload.since.only': 'Nur {count, plural, one {# neue Person} other {# neue Personen}} senden',
  'upload.since.nobody': 'Seit {earlier} ist niemand neu, also gibt es nichts zu senden.',
  'upload.since.keep':
    'Bewahren Sie für den nächsten Vergleich die ganze gehashte Datei von heute auf, nicht nur die neuen Personen.',
  'upload.since.goneSaved': 'Entfallene Personen gespeichert',
  'upload.since.choice': 'Zu sendende Personen',
};
