import type { platformNotes as en } from '../../../en/core/platforms/notes';
import type { Translation } from '../../../translation';

export const platformNotes: Translation<typeof en> = {
  'platform.note.amazon.email':
    'Amazons eigene Seite braucht ein Konto. Diese App hält es wie Amazons Uploader für die Marketing Cloud: Der Unterstrich bleibt, ein Pluszeichen entfällt. Eine Integration entfernt beide.',
  'platform.note.amazon.names':
    'Amazons Uploader für die Marketing Cloud schreibt ä, ö, ü, ß und æ als zwei Buchstaben, diese App ebenso; eine Integration entfernt sie.',
  'platform.note.amazon.state':
    'Diese App hält es wie Amazons Uploader: Regionen der USA, Kanadas, Frankreichs, Deutschlands, Italiens und Spaniens werden abgekürzt, jeder andere Name wird auf zwei Buchstaben gekürzt. Die europäischen Abkürzungen gelten für englische Namen. Dass Buchstaben mit Akzent vorher entfallen, steht im Code des Uploaders, nicht in seiner Dokumentation.',
  'platform.note.amazon.postal':
    'Wie Amazons Uploader behält diese App nur Buchstaben und Ziffern, in den USA fünf Ziffern. Der Uploader lässt die Groß- und Kleinschreibung unverändert; Integrationen schreiben klein, diese App ebenso.',
  'platform.note.amazon.country': 'Keine Regel von Amazon selbst gefunden: So machen es zwei Integrationen.',
  'platform.note.amazon.limits': 'Keine Grenze gefunden.',
  'platform.note.amazon.consent':
    'Im Vereinigten Königreich und im EWR verlangt Amazon zu jedem Upload ein Zeichen der Einwilligung.',
  'platform.note.amazon.addresses':
    'Auch Straßen werden abgeglichen, nach langen Tabellen von Abkürzungen; sie werden nicht geschrieben.',
  'platform.note.criteo.device':
    'Werbe-IDs werden genommen, wie sie sind; ob Groß- und Kleinschreibung zählt, steht nirgends.',
  'platform.note.criteo.md5':
    'Criteo stellt von MD5 auf SHA-256 um: Bis dahin findet SHA-256 vielleicht weniger Personen.',
  'platform.note.google.names':
    'Die Formatseite will keine Titel (Mrs.); Googles Bibliotheken für Java und Node entfernen die mit Punkt, diese App ebenso; die für Python nicht. Diese und die Seite zu Display & Video entfernen alle Leerzeichen, die App ebenso; die Formatseite nennt nur die am Rand.',
  'platform.note.google.last-names':
    'Die Formatseite will keine Zusätze (Jr.); Googles Bibliotheken für Java und Node entfernen sie nach einer kurzen Liste, diese App ebenso; die für Python nicht. Diese und die Seite zu Display & Video entfernen alle Leerzeichen, die App ebenso; die Formatseite nennt nur die am Rand, und die Referenz der Ads API entfernt nur in Nachnamen Satzzeichen.',
  'platform.note.google.email':
    'Die Formatseite und Googles Bibliotheken für Java und Node entfernen bei Gmail Punkte und +Zusätze, diese App ebenso; die für Python von 2025 entfernt nur die Punkte.',
  'platform.note.google.device':
    'Die Kopfzeile von Googles Vorlage für Geräte-IDs wurde nicht gefunden; so nennt sie die Hilfe.',
  'platform.note.google.user':
    'Die Kopfzeile von Googles Vorlage für Nutzer-IDs wurde nicht gefunden; so nennt sie die Hilfe.',
  'platform.note.google.limits': 'Drittanbieter nennen 100 aktive Nutzer, Hilfeseiten anderen Datums 1.000.',
  'platform.note.google.key':
    'Namen zählen nur mit Land und Postleitzahl: Eine Zeile, der eines der vier fehlt, braucht eine E-Mail-Adresse oder Telefonnummer.',
  'platform.note.google.files':
    'Kontakte, Geräte-IDs und Nutzer-IDs sind getrennte Listen: Jede bekommt eine eigene Datei.',
  'platform.note.linkedin.plain': 'Keine Regel von LinkedIn selbst gefunden: geschrieben, wie es in der Liste steht.',
  'platform.note.linkedin.email':
    'SHA-256 verlangt LinkedIn; dass vorher in Kleinbuchstaben geschrieben wird, stammt von Drittanbietern.',
  'platform.note.linkedin.members': 'Neben den 300 Zeilen müssen mindestens 300 Mitglieder gefunden werden.',
  'platform.note.linkedin.one-file':
    'Eine Kontaktliste entsteht aus einer Datei: Aus einer längeren Liste werden mehrere Zielgruppen.',
  'platform.note.linkedin.headers':
    'Die Kopfzeile stammt von Drittanbietern; vergleichen Sie sie mit der Vorlage im Campaign Manager.',
  'platform.note.meta.names':
    'Die Parameter-Bibliothek entfernt Leer- und Satzzeichen und behält Akzente, diese App ebenso; das Business SDK entfernt alles außer a bis z.',
  'platform.note.meta.device':
    'Das SDK sendet Werbe-IDs ungehasht; ob Groß- und Kleinschreibung zählt, steht nirgends.',
  'platform.note.meta.postal':
    'Beide Bibliotheken schneiden am Bindestrich ab, in jedem Land. Die Parameter-Bibliothek behält Leerzeichen im Inneren; das Business SDK und die Dokumentation entfernen sie, diese App ebenso.',
  'platform.note.meta.city':
    'Die Parameter-Bibliothek entfernt Buchstaben mit Akzenten (München wird mnchen), diese App ebenso; ein Teil des SDK behält sie.',
  'platform.note.meta.state':
    'Außerhalb der USA und Kanadas kürzt die Parameter-Bibliothek jeden Namen auf zwei Buchstaben; das SDK behält den ganzen Namen, diese App ebenso.',
  'platform.note.meta.birth-date':
    'Die Bibliothek nimmt zuerst den Monat, wo ein Datum zwei Lesarten hat; hier wird ein solches Datum abgelehnt, sofern die Spalte nicht entscheidet.',
  'platform.note.meta.keys':
    'Welche Felder neben E-Mail, Telefon und Werbe-ID genügen, ist nicht veröffentlicht; Namen bleiben, wo Postleitzahl, Ort oder Geburtsdatum daneben steht.',
  'platform.note.meta.external-id': 'Externe IDs nimmt nur die API: Eine Spalte für sie wurde nicht gefunden.',
  'platform.note.microsoft.email':
    'SHA-256 in Hex verlangt Microsoft; wie vorher zu normalisieren ist, steht nirgends.',
  'platform.note.pinterest.device':
    'IDFAs sollen groß, Android-IDs klein geschrieben sein. Einer ID ist nicht anzusehen, was sie ist: Ihre Schreibung bleibt.',
  'platform.note.reddit.email': 'Die Regel ist die von Reddits Pixel; Drittanbieter wenden sie auf Listen an.',
  'platform.note.reddit.device':
    'Drittanbieter schreiben IDFAs groß und Android-IDs klein; die Schreibung der ID bleibt.',
  'platform.note.reddit.headers':
    'Die Kopfzeile der Datei wurde nicht gefunden: Vergleichen Sie sie mit Reddits Vorlage.',
  'platform.note.thousand': 'Drittanbieter sagen, dass 1.000 Personen gefunden werden müssen.',
  'platform.note.snapchat.form':
    'Die Form der Datei wurde nicht gefunden: geschrieben wird ein Code je Zeile, ohne Kopfzeile.',
  'platform.note.tiktok.email':
    'Die Seite vom September 2025 verlangt Kleinbuchstaben ohne Leerzeichen, und daran hält sich diese App; Seiten bis August 2025 entfernen auch den +Zusatz, eine von 2024 die Punkte.',
  'platform.note.tiktok.phone':
    'Die Seite vom September 2025 empfiehlt das Pluszeichen und nimmt Nummern ohne es; ihr eigener Beispielcode aber gehört zu den Ziffern ohne Plus, wie es die Seite vom August 2025 verlangt. Diese App lässt das Pluszeichen weg.',
  'platform.note.tiktok.wait': 'Bis die Zielgruppe da ist, vergehen 24 bis 48 Stunden.',
  'platform.note.uid2.limits': 'Keine Grenze einer Datei gefunden.',
  'platform.note.uid2.euid':
    'EUID, für Europa, hat dieselben Regeln: Ihre Betreiber nehmen dieselbe Datei (IABTechLab/uid2-examples, tools/hashing-tool).',
  'platform.note.x.phone':
    'Keine Seite nennt die Form. Das Hash-Werkzeug, das X veröffentlicht hat, hasht nur die Ziffern ohne führende Nullen, diese App ebenso.',
  'platform.note.x.user-id': 'Die Nutzer-ID von X, keine eigene.',
  'platform.note.x.device':
    'Eine Geräte-ID wird in Kleinbuchstaben gehasht; X verlangt das von IDFAs und von Android-IDs „das ursprüngliche Format“, also Kleinbuchstaben.',
  'platform.note.yahoo.hash':
    'Die Seite der E-Mail-Zielgruppe spricht nicht von Codes; dass SHA-256 genommen wird, steht bei Yahoo Native und beim Pixel.',
};
