import type { errors as en } from '../../en/core/errors';
import type { Translation } from '../../translation';

export const errors: Translation<typeof en> = {
  'error.cancelled': 'Annulé. Rien n’a été écrit ni envoyé.',
  'error.cancelled.call': 'Annulé.',
  'error.bug':
    'Un problème est survenu dans l’application. Rien n’est perdu ; réessayez, ou fermez l’application et rouvrez-la.',

  'error.untrusted': 'Cette demande ne venait pas de la fenêtre de cette application.',
  'error.invalidInput':
    'L’application n’a pas compris sa propre fenêtre. Fermez l’application, rouvrez-la et réessayez.',
  'message.unknown': 'Une autre version de ce programme a écrit ceci ({id}).',
};
