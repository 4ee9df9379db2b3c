import type { uploads as en } from '../../../en/window/uploads/uploads';
import type { Translation } from '../../../translation';

export const uploads: Translation<typeof en> = {
  'uploads.heading': 'Envois',
  'uploads.subtitle':
    'Un envoi qui doit attendre reprend de lui-même, même après que vous avez fermé puis rouvert l’application.',
  'uploads.reading': 'Lecture des envois de cet ordinateur…',
  'uploads.empty': 'Aucun envoi pour l’instant',
  'uploads.empty.hint':
    'Une audience que vous envoyez apparaît ici, avec un reçu de ce qui a exactement quitté cet ordinateur.',
  'uploads.unreadable':
    '{count, plural, one {Un envoi est illisible : il est endommagé. Il est conservé, mais pas envoyé.} other {# envois sont illisibles : ils sont endommagés. Ils sont conservés, mais pas envoyés.}}',
  'uploads.start': 'Créer une audience',
  'uploads.back': 'Tous les envois',
  'uploads.addTo': 'Plus de personnes pour {audience}',
  'uploads.progress': 'Avancement de l’envoi',
  'uploads.decide.retry': 'Réessayer maintenant',
  'uploads.decide.look-again': 'Vérifier de nouveau',
  'uploads.decide.send-again': 'Envoyer de nouveau…',
  'uploads.decide.it-exists': 'Elle existe : marquer comme terminé',
  'uploads.decide.cancel': 'Annuler l’envoi',
  'uploads.decide.remove': 'Retirer de la liste…',
  'uploads.sendAgain.question': 'Envoyer de nouveau cette audience ?',
  'uploads.sendAgain.text':
    'Si la première tentative est bien arrivée, cela peut créer un doublon. Regardez d’abord dans votre compte publicitaire ; si l’audience y est, marquez plutôt l’envoi comme terminé.',
  'uploads.sendAgain.confirm': 'Envoyer de nouveau',
  'uploads.remove.question': 'Retirer cet envoi ?',
  'uploads.remove.text':
    'Son fichier haché et ses reçus sont supprimés de cet ordinateur. Ce qui a été envoyé reste où il est.',
  'uploads.remove.confirm': 'Retirer',
};
