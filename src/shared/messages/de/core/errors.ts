import type { errors as en } from '../../en/core/errors';
import type { Translation } from '../../translation';

export const errors: Translation<typeof en> = {
  'error.cancelled': 'Abgebrochen. Es wurde keine Datei geschrieben und nichts gesendet.',
  'error.cancelled.call': 'Abgebrochen.',
  'error.bug':
    'In der App ist etwas schiefgegangen. Es ist nichts verloren; versuchen Sie es noch einmal, oder beenden Sie die App und öffnen Sie sie wieder.',

  'error.untrusted': 'Diese Anfrage kam nicht aus dem Fenster dieser App.',
  'error.invalidInput':
    'Zwischen der App und ihrem Fenster ist etwas schiefgegangen. Beenden Sie die App, öffnen Sie sie wieder und versuchen Sie es noch einmal.',
  'message.unknown': 'Diese Meldung stammt von einer anderen Version des Programms ({id}).',
};
