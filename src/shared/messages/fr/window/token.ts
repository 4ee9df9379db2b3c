import type { token as en } from '../../en/window/token';
import type { Translation } from '../../translation';

export const token: Translation<typeof en> = {
  'token.label': 'Jeton d’accès',
  'token.hint':
    'Il vous est remis par l’opérateur de l’Audience API. Il est gardé dans le trousseau de cet ordinateur s’il y en a un, et n’est plus jamais affiché.',
  'token.save': 'Enregistrer le jeton',
  'token.forget': 'Oublier le jeton',
  'token.replace': 'Remplacer le jeton',
  'token.useAnother': 'Utiliser un autre jeton…',
  'token.reading': 'En attente du trousseau de cet ordinateur…',
  'token.stored': 'Un jeton est gardé ici : {keychain}.',
  'token.session': 'Un jeton est gardé en mémoire jusqu’à ce que vous quittiez l’application.',
  'token.none': 'Pas encore de jeton. Il en faut un pour envoyer.',
  'token.unavailable':
    '{reason} D’ici là, un jeton n’est gardé qu’en mémoire et disparaît quand vous quittez l’application.',
};
