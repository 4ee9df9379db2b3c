import type { api as en } from '../../en/core/api';
import type { Translation } from '../../translation';

export const api: Translation<typeof en> = {
  'api.refused': 'Der Server hat die Anfrage abgelehnt (Status {status}).',
  'api.refused.said': '{help} Der Server sagt: {said}',
  'api.refused.packed': '{help} Was der Server dazu sagt, ist unverlangt komprimiert und kann nicht angezeigt werden.',
  'api.badToken': 'Das Zugriffstoken wurde nicht akzeptiert. Geben Sie in den Einstellungen ein gültiges ein.',
  'api.notFound':
    'Das hat der Server nicht gefunden: Vielleicht gibt es die Zielgruppe oder das Werbekonto nicht mehr. Prüfen Sie deren IDs, dann die API-Adresse in den Einstellungen.',
  'api.conflict':
    'Vielleicht gibt es schon eine solche Zielgruppe. Sehen Sie sich Ihre Zielgruppen an, bevor Sie erneut senden.',
  'api.tooLarge':
    'Die Datei ist zu groß für den Server. Teilen Sie die Liste und laden Sie die Teile nacheinander hoch.',
  'api.redirected':
    'Der Server leitet zu {host} weiter. Dorthin wurde nichts gesendet. Prüfen Sie die API-Adresse in den Einstellungen.',
  'api.redirected.elsewhere':
    'Der Server leitet zu einer anderen Adresse weiter. Dorthin wurde nichts gesendet. Prüfen Sie die API-Adresse in den Einstellungen.',
  'api.unknownAudience': 'Der Server kennt diese Zielgruppe nicht. Prüfen Sie ihre ID.',
  'api.notNow': 'Der Server ist im Moment nicht verfügbar (Status {status}). Versuchen Sie es später noch einmal.',
  'api.notOffered': 'Dieser Server unterstützt diese Funktion nicht.',
  'api.unreadable': 'Die Antwort des Servers war nicht zu verstehen. Prüfen Sie die API-Adresse.',
  'api.endless': 'Die Liste der Zielgruppen nimmt kein Ende. Melden Sie es dem Betreiber des Servers.',
  'api.cancelled': 'Der Upload wurde abgebrochen.',
  'api.noToken': 'Der Server verlangt ein Zugriffstoken, und es ist keines gespeichert.',

  'response.cutOff': 'Die Antwort brach vor ihrem Ende ab.',
  'response.tooLong': 'Die Antwort ist viel länger als erwartet.',
  'response.empty': 'Die Antwort ist leer.',
  'response.packed': 'Die Antwort ist unverlangt komprimiert und kann nicht gelesen werden.',
  'response.noAudience': 'Die Antwort beschreibt keine Zielgruppe.',
  'response.noId': 'Die Antwort nennt die ID der Zielgruppe nicht.',
  'response.status': 'Der Server hat mit Status {status} geantwortet; erwartet war 201.',

  'network.lost':
    'Die Verbindung zu {host} brach ab. Prüfen Sie Ihre Internetverbindung und versuchen Sie es noch einmal.',
  'network.notFound': '{host} wurde nicht gefunden. Prüfen Sie Ihre Internetverbindung und die API-Adresse.',
  'network.unreachable':
    '{host} ist nicht erreichbar. Prüfen Sie Ihre Internetverbindung und versuchen Sie es noch einmal.',
  'network.connectTimeout':
    '{host} hat sich nicht rechtzeitig gemeldet. Prüfen Sie Ihre Internetverbindung und versuchen Sie es noch einmal.',
  'network.refused':
    '{host} nimmt im Moment keine Verbindungen an. Prüfen Sie die API-Adresse, oder versuchen Sie es später noch einmal.',
  'network.notHttp': '{host} hat mit etwas geantwortet, das kein HTTP ist. Prüfen Sie die API-Adresse.',
  'network.stalled':
    'Der Server nimmt keine Daten mehr an. Prüfen Sie Ihre Internetverbindung und versuchen Sie es noch einmal.',
  'network.responseTimeout': 'Der Server hat nicht rechtzeitig geantwortet. Versuchen Sie es später noch einmal.',
  'network.proxySignIn':
    'Der Proxy Ihres Netzwerks verlangt eine Anmeldung. Fragen Sie Ihren Administrator nach der Adresse des Proxys mit Benutzernamen und Passwort.',
  'network.proxyAddress':
    'HTTPS_PROXY enthält keine gültige Proxy-Adresse. Sie sollte aussehen wie http://proxy.example.com:3128. Es wurde nichts gesendet.',
  'network.proxyKind':
    'Ihr Netzwerk verlangt einen SOCKS-Proxy, der nicht unterstützt wird. Fragen Sie Ihren Administrator nach einem HTTP-Proxy und tragen Sie ihn in HTTPS_PROXY ein. Es wurde nichts gesendet.',
  'network.proxyRefused':
    'Der Proxy Ihres Netzwerks hat die Verbindung nicht durchgelassen ({status}). Fragen Sie Ihren Administrator, oder versuchen Sie es später noch einmal.',

  'certificate.expired':
    'Das Sicherheitszertifikat von {host} ist abgelaufen, oder die Uhr dieses Computers geht falsch. Prüfen Sie die Uhr, oder sagen Sie es dem Betreiber des Servers. Es wurde nichts gesendet.',
  'certificate.otherHost':
    'Das Sicherheitszertifikat von {host} ist für einen anderen Host ausgestellt. Prüfen Sie die API-Adresse. Es wurde nichts gesendet.',
  'certificate.untrusted':
    'Das Sicherheitszertifikat von {host} stammt von einer Stelle, der dieser Computer nicht vertraut. Wenn Ihre Firma den Webverkehr prüft, fragen Sie nach ihrem Stammzertifikat und nennen Sie diese Datei in NODE_EXTRA_CA_CERTS. Es wurde nichts gesendet.',
  'certificate.other':
    'Eine sichere Verbindung zu {host} kam nicht zustande ({code}). Prüfen Sie die API-Adresse, oder fragen Sie Ihren Administrator. Es wurde nichts gesendet.',

  'address.extras':
    'Die API-Adresse darf weder Benutzernamen noch Passwort, „?“ oder „#“ enthalten. Entfernen Sie das und versuchen Sie es noch einmal.',
  'address.scheme': 'Die API-Adresse muss mit https:// beginnen, zum Beispiel {example}.',
  'address.plain':
    'Die API-Adresse muss mit https:// beginnen. Einfaches http:// ist nur für einen Server auf diesem Computer.',
  'address.unreadable': 'Das ist keine Webadresse. Sie sollte aussehen wie {example}.',

  'field.adAccountId': 'Werbekonto-ID',
  'field.name': 'Name der Zielgruppe',
  'field.description': 'Beschreibung',
  'field.optOutLink': 'Abmeldelink',
  'field.missing': 'Hier fehlt etwas: {field}. Füllen Sie das Feld aus und versuchen Sie es noch einmal.',
  'field.unprintable':
    'Ein Zeilenumbruch oder ein unsichtbares Steuerzeichen steht in diesem Feld: {field}. Geben Sie es neu ein.',
  'field.tooLong': 'Dieses Feld ist zu lang: {field}. Verwenden Sie höchstens {most, number} Zeichen.',
  'field.notALink': 'Der Abmeldelink muss eine Webadresse sein, die mit http:// oder https:// beginnt.',
  'field.audienceId': 'Das ist keine Zielgruppen-ID. Sie besteht nur aus Ziffern, Buchstaben, „-“ und „_“.',
  'field.otherUserType':
    'Die Datei enthält eine andere Art von Kennung als die Zielgruppe. Hashen Sie die Liste noch einmal und laden Sie sie dann hoch.',

  'token.malformed':
    'Das ist kein Zugriffstoken: Es besteht aus 1 bis 4096 Buchstaben, Ziffern und Sonderzeichen, ohne Leerzeichen und Zeilenumbrüche. Kopieren Sie es noch einmal.',
  'keychain.name.darwin': 'Schlüsselbund',
  'keychain.name.win32': 'Anmeldeinformationsverwaltung von Windows',
  'keychain.name.other': 'Schlüsselbund (Secret Service)',
  'keychain.locked':
    'Der Schlüsselbund dieses Computers ist gesperrt. Entsperren Sie ihn und versuchen Sie es noch einmal.',
  'keychain.silent':
    'Der Schlüsselbund dieses Computers antwortet nicht. Suchen Sie nach einem Fenster, das um Entsperren bittet.',
  'keychain.missing':
    'Auf diesem Computer ist kein Schlüsselbund verfügbar. Installieren und starten Sie einen (unter Linux: GNOME Keyring oder KWallet).',

  'updates.unreachable':
    '{host} konnte nicht nach einer neueren Version gefragt werden. Prüfen Sie Ihre Internetverbindung, oder wählen Sie „Nach Updates suchen…“ im Menü Hilfe.',
  'updates.status':
    'Der Update-Server hat mit Status {status} geantwortet. Versuchen Sie es später noch einmal, oder wählen Sie „Nach Updates suchen…“ im Menü Hilfe.',
  'updates.untrusted':
    'Die Antwort des Update-Servers ist nicht von den Herstellern dieser App signiert und wurde deshalb ignoriert. Wählen Sie „Nach Updates suchen…“ im Menü Hilfe, um selbst nachzusehen.',
  'updates.interrupted':
    'Der Download von {host} wurde unterbrochen. Prüfen Sie Ihre Internetverbindung, und versuchen Sie es noch einmal.',
  'updates.damaged':
    '„{file}“ ist nicht das, was die Hersteller dieser App signiert haben, und wurde deshalb abgelehnt. Versuchen Sie es später noch einmal, oder wählen Sie „Nach Updates suchen…“ im Menü Hilfe.',
  'updates.gone':
    '„{file}“ lässt sich dort, wo Sie es gespeichert haben, nicht mehr lesen. Laden Sie es noch einmal herunter.',
  'updates.none':
    'Hier gibt es keine neuere Version herunterzuladen. Wählen Sie „Nach Updates suchen…“ im Menü Hilfe, um selbst nachzusehen.',
};
