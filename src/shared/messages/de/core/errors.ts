import type { errors as en } from '../../en/core/errors';
import type { Translation } from '../../translation';

export const errors: Translation<typeof en> = {
  'error.cancelled': 'Abgebrochen. Es wurde nichts geschrieben oder gesendet.',
  'error.bug':
    'In der App ist etwas schiefgegangen. Es ist nichts verloren; versuchen Sie es noch einmal, oder schließen Sie die App und öffnen Sie sie wieder.',

  'message.unknown': 'Eine andere Version dieses Programms hat dies geschrieben ({id}).',
};
