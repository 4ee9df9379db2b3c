import type { errors as en } from '../../en/core/errors';
import type { Translation } from '../../translation';

export const errors: Translation<typeof en> = {
  'error.cancelled': 'Annulé. Aucun fichier n’a été écrit, et rien n’a été envoyé.',
  'error.cancelled.call': 'Annulé.',
  'error.bug':
    'Un problème est survenu dans l’application. Rien n’est perdu ; réessayez, ou quittez l’application et rouvrez-la.',

  'error.untrusted': 'Cette demande ne venait pas de la fenêtre de cette application.',
  'error.invalidInput':
    'Un problème est survenu entre l’application et sa fenêtre. Quittez l’application, rouvrez-la et réessayez.',
  'message.unknown': 'Ce message vient d’une autre version du programme ({id}).',
};
