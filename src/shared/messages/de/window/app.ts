import type { app as en } from '../../en/window/app';
import type { Translation } from '../../translation';

export const app: Translation<typeof en> = {
  'app.name': 'Audience Uploader',
  'app.keys': 'Strg+{key}',
  'app.navigation': 'Hauptnavigation',
  'app.page.new': 'Neue Zielgruppe',
  'app.page.uploads': 'Uploads',
  'app.page.audiences': 'Zielgruppen',
  'app.page.check': 'Person suchen',
  'app.page.settings': 'Einstellungen',
  'app.unfinished': 'nicht abgeschlossen',
  'app.back': 'Zurück',
  'app.cancel': 'Abbrechen',
  'app.optional': '(optional)',
  'app.notLoaded': 'Die App konnte nicht starten',
  'app.progress': '{label}: {percent}',

  'steps.label': 'Schritte',
  'steps.choose': 'Auswählen',
  'steps.map': 'Zuordnen',
  'steps.hash': 'Hashen',
  'steps.file': 'Datei',
  'steps.upload': 'Hochladen',
  'steps.receipt': 'Ergebnis',
  'steps.done': 'erledigt',
  'steps.startOver': 'Neu beginnen',

  'toast.region': 'Gerade erledigt',
  'toast.undo': 'Rückgängig',
  'toast.close': 'Schließen',
  'undo.draft': 'Der Entwurf {name} wurde verworfen.',
  'undo.list': '{name} entfernt',
  'undo.startOver': 'Neu begonnen',
  'undo.token': 'Token vergessen',
  'undo.mappings': 'Gespeicherte Zuordnungen vergessen',
  'undo.savedFile': 'Beleg der Datei für {platform} vergessen',
};
