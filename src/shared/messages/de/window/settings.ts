import type { settings as en } from '../../en/window/settings';
import type { Translation } from '../../translation';

export const settings: Translation<typeof en> = {
  'settings.heading': 'Einstellungen',
  'settings.save': 'Speichern',
  'settings.locked': 'Von Ihrem Administrator für alle an diesem Computer festgelegt.',
  'settings.connection': 'Verbindung',
  'settings.api': 'API-Adresse',
  'settings.api.hint': 'Zielgruppen werden nur an diese Adresse gesendet. Ein Token gehört zu einer Adresse.',
  'settings.defaults': 'Voreinstellungen',
  'settings.account': 'Werbekonto-ID',
  'settings.account.hint': 'Wird bei jeder neuen Zielgruppe eingetragen',
  'settings.country': 'Land der Telefonnummern',
  'settings.country.hint': 'Für Nummern, die ohne Landesvorwahl geschrieben sind',
  'settings.country.none': 'Keines',
  'settings.keepFiles': 'Gehashte Dateien nach dem Hochladen behalten',
  'settings.keepFiles.hint':
    'Sonst wird die gehashte Datei von diesem Computer gelöscht, sobald der Upload geglückt ist.',

  'settings.mappings': 'Gespeicherte Zuordnungen',
  'settings.mappings.hint':
    'Die App merkt sich, welche Spalten Sie gewählt haben, anhand eines Fingerabdrucks ihrer Namen, und schlägt sie bei Listen mit denselben Spalten wieder vor.',
  'settings.mappings.forget': 'Gespeicherte Zuordnungen vergessen',
  'settings.mappings.forgotten': 'Jetzt ist keine Zuordnung gespeichert.',
  'settings.mappings.save': 'Exportieren…',
  'settings.mappings.load': 'Importieren…',
  'settings.mappings.saved':
    'Exportiert. Die Datei enthält Positionen und Fingerabdrücke, aber keine Namen oder Werte aus Ihren Listen.',
  'settings.mappings.loaded': 'Für {count, plural, one {# Art von Liste} other {# Arten von Listen}} importiert.',

  'settings.appearance': 'Darstellung',
  'settings.theme': 'Farbschema',
  'settings.theme.system': 'Wie das System',
  'settings.theme.light': 'Hell',
  'settings.theme.dark': 'Dunkel',
  'settings.language': 'Sprache',
  'settings.language.system': 'Wie das System',

  'settings.updates': 'Updates',
  'settings.updates.look': 'Nach Updates suchen',
  'settings.updates.look.hint':
    'Beim Einschalten und danach bei jedem Start fragt die App {host} nach der neuesten Version. Dieser Server sieht Ihre Netzwerkadresse und sonst nichts: keine ID, keine Liste, nicht einmal Ihre Version. Eine neue Version wird nur auf Ihren Wunsch heruntergeladen und installiert sich nie von selbst.',
  'settings.updates.looking': 'Nach einer neueren Version wird gesucht…',
  'settings.updates.latest': 'Version {version} ist die neueste.',

  'settings.privacy': 'Datenschutz',
  'settings.privacy.local':
    'Ihre Listen werden auf diesem Computer gelesen. E-Mail-Adressen, Telefonnummern und IDs werden hier in SHA-256-Codes umgewandelt, und nur diese Codes werden hochgeladen.',
  'settings.privacy.pseudonym':
    'Die Codes sind ein Pseudonym, keine Tarnung: Wer die Adresse, Nummer oder ID schon hat oder erraten kann, kann denselben Code berechnen. So funktioniert der Abgleich. Behandeln Sie die gehashte Datei wie Kundendaten.',
  'settings.privacy.besides':
    'Außer den Codes verlassen nur Ihre Angaben zu einer Zielgruppe und Ihr Zugriffstoken diesen Computer, und nur an die API-Adresse oben.',
  'settings.privacy.updates':
    'Bei jedem Start wird {host} nach der neuesten Version der App gefragt. Der Server erfährt nichts außer Ihrer Netzwerkadresse.',
};
