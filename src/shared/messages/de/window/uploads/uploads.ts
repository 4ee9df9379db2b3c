import type { uploads as en } from '../../../en/window/uploads/uploads';
import type { Translation } from '../../../translation';

export const uploads: Translation<typeof en> = {
  'uploads.heading': 'Uploads',
  'uploads.subtitle':
    'Ein Upload, der warten muss, geht von selbst weiter, auch wenn Sie die App geschlossen und wieder geöffnet haben.',
  'uploads.reading': 'Die Uploads dieses Computers werden gelesen…',
  'uploads.empty': 'Noch keine Uploads',
  'uploads.empty.hint':
    'Eine Zielgruppe, die Sie senden, erscheint hier, mit einem Beleg über alles, was diesen Computer verlassen hat.',
  'uploads.unreadable':
    '{count, plural, one {Ein Upload ist nicht lesbar: Er ist beschädigt. Er bleibt erhalten und wird nicht gesendet.} other {# Uploads sind nicht lesbar: Sie sind beschädigt. Sie bleiben erhalten und werden nicht gesendet.}}',
  'uploads.start': 'Zielgruppe erstellen',
  'uploads.back': 'Alle Uploads',
  'uploads.addTo': 'Weitere Personen für {audience}',
  'uploads.progress': 'Fortschritt des Uploads',
  'uploads.decide.retry': 'Jetzt noch einmal versuchen',
  'uploads.decide.look-again': 'Noch einmal nachsehen',
  'uploads.decide.send-again': 'Erneut senden…',
  'uploads.decide.it-exists': 'Es gibt sie: als fertig markieren',
  'uploads.decide.cancel': 'Upload abbrechen',
  'uploads.decide.remove': 'Aus der Liste entfernen…',
  'uploads.sendAgain.question': 'Diese Zielgruppe erneut senden?',
  'uploads.sendAgain.text':
    'Wenn der erste Versuch doch angekommen ist, kann ein Duplikat entstehen. Sehen Sie zuerst in Ihrem Werbekonto nach; ist die Zielgruppe dort, markieren Sie den Upload stattdessen als fertig.',
  'uploads.sendAgain.confirm': 'Erneut senden',
  'uploads.remove.question': 'Diesen Upload entfernen?',
  'uploads.remove.text':
    'Die gehashte Datei und die Belege werden von diesem Computer gelöscht. Was hochgeladen wurde, bleibt, wo es ist.',
  'uploads.remove.confirm': 'Entfernen',
};
