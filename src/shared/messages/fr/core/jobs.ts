import type { jobs as en } from '../../en/core/jobs';
import type { Translation } from '../../translation';

export const jobs: Translation<typeof en> = {
  'job.state.waiting': 'En attente',
  'job.state.needs-token': 'Jeton requis',
  'job.state.sending': 'Envoi en cours',
  'job.state.done': 'Terminé',
  'job.state.refused': 'Refusé',
  'job.state.reconciling': 'Résultat inconnu',
  'job.state.unknown': 'Résultat inconnu',
  'job.state.failed': 'Échec',
  'job.state.cancelled': 'Annulé',

  'job.waiting.turn': 'L’envoi part dès que son tour vient.',
  'job.waiting.next': 'Prochaine tentative à {at, time, short}.',
  'job.waiting.next.minutes': 'Prochaine tentative dans {minutes, number} min.',
  'job.waiting.next.seconds': 'Prochaine tentative dans {seconds, number} s.',
  'job.needsToken': 'Le serveur demande un jeton d’accès valide. L’envoi reprend dès que vous en avez enregistré un.',
  'job.sending': '{sent} sur {total} envoyés',
  'job.sending.handedOver': 'Tout est envoyé. En attente de la réponse du serveur…',
  'job.done': 'Le serveur a accepté l’audience. Son ID est {audience}.',
  'job.done.withoutId': 'Le serveur a accepté l’audience.',
  'job.done.several': 'Le serveur a créé {count, number} audiences. Leurs ID sont {audiences}.',
  'job.done.lookup': 'Aucune réponse n’est venue, mais l’audience est dans la liste du serveur. Son ID est {audience}.',
  'job.done.person': 'Vous avez confirmé que l’audience existe.',
  'job.partly': 'Une partie seulement est arrivée.',
  'job.mayExist': 'L’audience existe peut-être, ou non ; elle n’est donc pas renvoyée d’elle-même.',
  'job.reconciling': 'La liste des audiences du serveur est lue pour voir si elle y est.',
  'job.reconciling.soFar': 'Elle n’a pas été trouvée jusqu’ici.',
  'job.reconciling.next': 'Prochaine vérification à {at, time, short}.',
  'job.reconciling.next.minutes': 'Prochaine vérification dans {minutes, number} min.',
  'job.reconciling.next.seconds': 'Prochaine vérification dans {seconds, number} s.',
  'job.lookYourself': 'Veuillez vérifier dans votre compte publicitaire.',
  'job.cancelled': 'Annulé avant la fin. Rien n’a été créé.',
  'job.cancelled.partly': 'Annulé avant la fin. L’audience existe, avec les parties qui étaient arrivées.',
  'job.parts':
    'Envoyé en parties : {sent, plural, one {# partie} other {# parties}} sur {all, number} {sent, plural, one {est arrivée} other {sont arrivées}}.',

  'lookUp.found': 'L’audience est dans la liste du serveur : {ids}.',
  'lookUp.nothing':
    'La liste entière du serveur a été lue {looks, plural, one {une fois} other {# fois}}, et elle ne contient aucune nouvelle audience de ce nom.',
  'lookUp.several':
    'La liste du serveur contient de nouvelles audiences de ce nom ({ids}), et on ne peut pas dire laquelle vient de cet envoi.',
  'lookUp.undated':
    'La liste du serveur contient une audience de ce nom ({ids}), mais rien ne permet de savoir si elle vient de cet envoi.',
  'lookUp.not-offered': 'Ce serveur n’a pas de liste d’audiences à vérifier.',
  'lookUp.failed': 'La liste des audiences n’a pas pu être lue : {problem}',
  'lookUp.failed.unknown': 'La liste des audiences n’a pas pu être lue : le serveur ne l’a pas fournie.',

  'job.broken': 'La connexion a été coupée avant la fin de l’envoi. Il repartira de lui-même.',
  'job.brokenTooOften':
    'La connexion a été coupée à plusieurs reprises avant la fin de l’envoi ; rien n’est donc arrivé. Vérifiez votre connexion Internet, puis réessayez.',
  'job.serverBusy': 'Le serveur est occupé et a demandé d’attendre. L’envoi repartira de lui-même.',
  'job.responseLost':
    'On ne sait pas si les personnes ont été ajoutées. Elles seront envoyées de nouveau, ce qui n’ajoute personne deux fois.',
  'job.notMadeYet': 'Facebook n’a pas encore créé l’audience. Les autres parties sont ajoutées dès que c’est fait.',
  'job.partsWithoutId':
    'L’audience existe, mais son ID n’est pas connu : les autres parties ne peuvent pas y être ajoutées. Ajoutez-y la liste entière par son ID ; personne n’est ajouté deux fois.',
  'job.bug': 'Un problème est survenu dans le programme. Réessayez ; si cela se reproduit, veuillez le signaler.',

  'cause.program-ended': 'Le programme s’est arrêté avant la réponse.',
  'cause.cancelled': 'L’envoi a été arrêté après que la liste entière était partie.',
  'cause.response-timeout': 'Le serveur n’a pas répondu à temps.',
  'cause.connection-lost': 'La connexion a été coupée avant la réponse.',
  'cause.malformed-response': 'Le serveur a répondu par quelque chose qui n’est pas du HTTP.',
  'cause.early-response': 'Le serveur a accepté l’envoi avant d’avoir reçu la liste entière.',
  'cause.status-301':
    'Le serveur a redirigé ce programme vers une autre adresse, ce qui peut signifier que l’envoi est arrivé.',
  'cause.status-302':
    'Le serveur a redirigé ce programme vers une autre adresse, ce qui peut signifier que l’envoi est arrivé.',
  'cause.status-303': 'Le serveur a répondu que le résultat de l’envoi se trouve à une autre adresse.',
  'cause.status': 'Le serveur a échoué pendant qu’il traitait l’envoi (statut {status}).',
  'cause.other': 'La réponse du serveur n’est pas venue ({cause}).',

  'outcome.created': 'Accepté par le serveur',
  'outcome.created-unread': 'Accepté par le serveur, mais sa réponse était illisible ({problem})',
  'outcome.refused': 'Refusé : {message}',
  'outcome.refused-for-now': 'Le serveur était trop occupé ; rien n’a été créé',
  'outcome.refused-for-now.after':
    'Le serveur a demandé de réessayer dans {seconds, plural, one {# seconde} other {# secondes}} ; rien n’a été créé',
  'outcome.not-sent': 'Rien n’a été envoyé : {message}',
  'outcome.incomplete': 'Coupé après {sent} ; rien n’a été créé',
  'outcome.unknown': 'Pas de réponse claire ; l’audience existe peut-être, ou non',
};
