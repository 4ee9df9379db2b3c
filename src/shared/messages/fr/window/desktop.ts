import type { desktop as en } from '../../en/window/desktop';
import type { Translation } from '../../translation';

export const desktop: Translation<typeof en> = {
  'menu.about': 'À propos d’Audience Uploader',
  'menu.updates': 'Rechercher des mises à jour…',
  'menu.check': 'Chercher une personne',
  'menu.settings': 'Paramètres…',
  'menu.services': 'Services',
  'menu.hide': 'Masquer Audience Uploader',
  'menu.hideOthers': 'Masquer les autres',
  'menu.unhide': 'Tout afficher',
  'menu.quitApp': 'Quitter Audience Uploader',
  'menu.file': '&Fichier',
  'menu.newAudience': 'Nouvelle audience',
  'menu.openLists': 'Ouvrir des listes…',
  'menu.uploads': 'Envois',
  'menu.close': 'Fermer la fenêtre',
  'menu.quit': 'Quitter',
  'menu.edit': '&Édition',
  'menu.undo': 'Annuler',
  'menu.redo': 'Rétablir',
  'menu.cut': 'Couper',
  'menu.copy': 'Copier',
  'menu.paste': 'Coller',
  'menu.delete': 'Supprimer',
  'menu.selectAll': 'Tout sélectionner',
  'menu.view': '&Affichage',
  'menu.reload': 'Recharger',
  'menu.devTools': 'Outils de développement',
  'menu.resetZoom': 'Taille réelle',
  'menu.zoomIn': 'Zoom avant',
  'menu.zoomOut': 'Zoom arrière',
  'menu.fullScreen': 'Plein écran',
  'menu.window': 'Fe&nêtre',
  'menu.minimise': 'Réduire',
  'menu.zoom': 'Zoom',
  'menu.front': 'Tout ramener au premier plan',
  'menu.help': 'Ai&de',

  'dialog.lists': 'Choisir des listes',
  'dialog.lists.type': 'Listes',
  'dialog.hashed': 'Choisir un fichier haché',
  'dialog.hashed.type': 'Fichiers hachés',
  'dialog.mapping': 'Choisir un fichier de correspondances',
  'dialog.mapping.type': 'Fichiers de correspondances',
  'dialog.allFiles': 'Tous les fichiers',

  'about.version': 'Audience Uploader {version}',
  'about.privacy':
    'Les adresses e-mail, numéros de téléphone et ID sont transformés en codes SHA-256 sur cet ordinateur. Seuls les codes sont envoyés, et uniquement à l’adresse de l’API indiquée dans les Paramètres. L’application ne communique avec personne d’autre.',
  'about.pseudonym':
    'Un code est un pseudonyme, pas un déguisement : quiconque a l’adresse, le numéro ou l’ID peut le calculer.',
  'about.close': 'Fermer',
  'about.licences': 'Licences',

  'updates.title': 'Rechercher des mises à jour',
  'updates.question': 'Chercher une version plus récente sur le Web ?',
  'updates.detail':
    'Vous avez la version {version}. Votre navigateur ouvrira {page} ; ce site verra donc votre adresse réseau et ce que votre navigateur dit à tous les sites. L’application elle-même ne l’interroge jamais.',
  'updates.open': 'Ouvrir dans le navigateur',
  'updates.newer': 'La version {version} d’Audience Uploader est disponible.',
  'updates.see': 'Ouvrir la page des versions…',
  'updates.inSettings': 'Afficher dans les Paramètres',
  'updates.download': 'Télécharger {size}…',
  'updates.downloading': 'Téléchargement de la version {version}…',
  'updates.downloaded.installer':
    'La version {version} est téléchargée ; c’est exactement celle que les auteurs de cette application ont signée. Fermez l’application quand le programme d’installation le demande ; les envois se poursuivent dans la nouvelle version.',
  'updates.downloaded.package':
    'La version {version} est téléchargée ; c’est exactement celle que les auteurs de cette application ont signée. Installez-la comme vous avez installé celle-ci.',
  'updates.install': 'Ouvrir le programme d’installation',
  'updates.showInFolder': 'Afficher dans le dossier',

  'start.notWritable':
    'Le dossier des paramètres et des envois, {folder}, n’est pas accessible en écriture ; rien ne pourrait être enregistré. Rendez-le accessible, puis relancez l’application.',

  'quit.question': 'Quitter pendant le hachage d’une audience ?',
  'quit.detail':
    'Rien n’en a été envoyé, et le hachage recommencera la prochaine fois. Les envois reprennent quand vous rouvrez l’application.',
  'quit.stay': 'Continuer le hachage',
  'quit.quit': 'Quitter',

  'notify.hashed': 'L’audience est hachée et prête à être envoyée.',
  'notify.hashFailed': 'La liste n’a pas pu être hachée.',
  'notify.uploaded': 'Une audience a été envoyée.',
  'notify.refused': 'Le serveur a refusé une audience.',
  'notify.uploadFailed': 'Un envoi a échoué.',
  'notify.unknown': 'Un envoi s’est terminé sans réponse claire et demande une décision.',
  'notify.needsToken': 'Un envoi attend un jeton d’accès.',
};
