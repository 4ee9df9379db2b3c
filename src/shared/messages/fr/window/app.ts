import type { app as en } from '../../en/window/app';
import type { Translation } from '../../translation';

export const app: Translation<typeof en> = {
  'app.name': 'Audience Uploader',
  'app.keys': 'Ctrl+{key}',
  'app.navigation': 'Navigation principale',
  'app.page.new': 'Nouvelle audience',
  'app.page.uploads': 'Envois',
  'app.page.audiences': 'Audiences',
  'app.page.check': 'Chercher',
  'app.page.settings': 'Paramètres',
  'app.unfinished': 'en cours',
  'app.back': 'Retour',
  'app.cancel': 'Annuler',
  'app.optional': '(facultatif)',
  'app.notLoaded': 'L’application n’a pas pu démarrer',
  'app.progress': '{label} : {percent}',

  'steps.label': 'Étapes',
  'steps.choose': 'Choisir',
  'steps.map': 'Associer',
  'steps.hash': 'Hacher',
  'steps.file': 'Fichier',
  'steps.upload': 'Envoyer',
  'steps.receipt': 'Résultat',
  'steps.done': 'terminé',
  'steps.startOver': 'Recommencer',

  'toast.region': 'Vient d’être fait',
  'toast.undo': 'Annuler',
  'toast.close': 'Fermer',
  'undo.draft': 'Le brouillon {name} a été supprimé.',
  'undo.list': '{name} retirée',
  'undo.startOver': 'Remis à zéro',
  'undo.token': 'Jeton oublié',
  'undo.mappings': 'Correspondances enregistrées oubliées',
  'undo.savedFile': 'Reçu du fichier pour {platform} oublié',
};
