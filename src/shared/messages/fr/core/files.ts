import type { files as en } from '../../en/core/files';
import type { Translation } from '../../translation';

export const files: Translation<typeof en> = {
  'write.diskFull':
    'Le disque est plein. Libérez de la place, ou choisissez un dossier sur un autre disque, et réessayez.',
  'write.denied':
    'Vous n’avez pas l’autorisation d’écrire dans ce dossier. Choisissez-en un autre, ou demandez cette autorisation.',
  'write.readOnly': 'Ce disque est en lecture seule. Choisissez un dossier sur un autre disque.',
  'write.noFolder': 'Le dossier de ce fichier n’existe pas. Créez-le, ou choisissez-en un autre.',
  'write.circle': 'Ce nom est un lien qui revient à lui-même. Choisissez un autre nom pour le fichier.',
  'write.nameTaken': 'Autre chose porte déjà ce nom. Déplacez-le, et réessayez.',
  'write.nameTooLong': 'Le nom de ce fichier est trop long. Choisissez-en un plus court.',
  'write.busy': 'Un autre programme utilise ce fichier. Fermez-le dans ce programme, et réessayez.',
  'write.tooLarge': 'Le fichier est trop volumineux pour ce disque. Choisissez un dossier sur un autre disque.',
  'write.tooManyOpen':
    'Le système n’autorise pas davantage de fichiers ouverts. Fermez d’autres programmes, ou relevez la limite (ulimit -n), et réessayez.',
  'write.broken':
    'Le disque a signalé une erreur pendant l’écriture. Vérifiez le disque, ou choisissez un dossier sur un autre.',
  'write.danglingLink': 'Ce nom est un lien brisé. Choisissez un autre nom pour le fichier.',
  'write.foreignLink':
    'Ce nom est un lien qu’une autre personne a placé dans un dossier partagé ; le fichier visé serait écrasé. Choisissez un autre nom ou un autre dossier.',
  'write.notAFile': 'Ce nom appartient à un dossier ou à un périphérique. Choisissez un autre nom pour le fichier.',
  'write.earlierAside': '{why} Le fichier précédent n’a pas pu reprendre son nom ; il est conservé ici : {paths}.',
  'write.sameFile':
    '{file} et {other} sont un seul et même fichier. Choisissez un autre nom pour {file} ; rien n’a été écrit.',
  'write.ownFolder':
    '{file} se trouve dans le dossier où ce programme garde ses envois. Choisissez-lui un autre dossier.',

  'folder.notAFolder':
    'Le dossier {folder} ne peut pas être utilisé : autre chose porte son nom, ou celui d’un dossier qui le contient. Déplacez cet élément, puis recommencez.',
  'folder.denied':
    'Vous n’avez pas le droit d’utiliser le dossier {folder}, où ce programme garde ses propres fichiers. Demandez ce droit, puis recommencez.',
  'folder.diskFull':
    'Le disque du dossier {folder}, où ce programme garde ses propres fichiers, est plein. Libérez-y de la place, et réessayez.',
  'folder.readOnly':
    'Le disque du dossier {folder}, où ce programme garde ses propres fichiers, est en lecture seule. Autorisez l’écriture, puis recommencez.',
  'folder.gone':
    'Le dossier {folder}, où ce programme garde ses propres fichiers, n’existe pas et ne peut pas être créé. Recommencez, ou adressez-vous à la personne qui gère cet ordinateur.',
  'folder.tooLarge':
    'Un fichier dépasse ce que peut contenir le dossier {folder}, où ce programme garde ses propres fichiers. Renseignez-vous sur les limites de cet ordinateur.',
  'folder.broken':
    'Le disque du dossier {folder}, où ce programme garde ses propres fichiers, a signalé une erreur. Vérifiez-le, puis recommencez.',

  'file.list': 'la liste « {name} »',
  'file.suppressionList': 'la liste d’exclusion « {name} »',
  'file.mapping': 'le fichier de correspondances « {name} »',
  'file.standardInput': 'l’entrée standard',
  'file.standardOutput': 'la sortie standard',
  'file.standardError': 'la sortie d’erreur standard',

  'settings.managed':
    'Votre administrateur a défini ceci pour tous les utilisateurs de cet ordinateur. Demandez-lui de le modifier.',
  'settings.managedUnusable':
    'Les paramètres de votre administrateur dans {path} sont inutilisables. Demandez-lui de corriger ce fichier.',

  'mapping.mismatch':
    'Le fichier de correspondances n’est pas fait pour des listes comme « {name} » : leurs colonnes diffèrent. Enregistrez les correspondances d’une telle liste, et utilisez ce fichier.',
  'mapping.malformed':
    'Ce n’est pas un fichier de correspondances, ou il a été fait par une version plus récente. Exportez-le de nouveau, ou mettez ce programme à jour.',
  'mapping.notFound':
    'Le fichier de correspondances est introuvable. Vérifiez son nom, et si vous avez le droit de l’ouvrir.',
  'mapping.unreadable':
    'Le fichier de correspondances est illisible. Vérifiez son nom, et si vous avez le droit de l’ouvrir.',
  'mapping.notAFile':
    'C’est un dossier, un tube ou un périphérique, pas un fichier de correspondances. Choisissez le fichier lui-même.',
  'mapping.tooLarge': 'Ce n’est pas un fichier de correspondances : il est trop volumineux pour cela.',
  'mapping.noneSaved': 'Aucune correspondance n’est encore enregistrée. Hachez d’abord une liste.',

  'audience.nothing': 'Il n’y a rien à envoyer : aucune ligne de la liste n’a donné de valeur utilisable.',
  'audience.changed': 'Le fichier haché a été modifié ou supprimé. Hachez de nouveau la liste, puis envoyez-la.',
  'audience.gone': 'Cette audience n’est plus ici. Ouvrez la liste et hachez-la de nouveau.',
  'audience.otherKind': 'Cette audience ne contient rien de ce type.',
  'audience.busy': 'Une autre audience est en cours de hachage. Attendez qu’elle soit finie, ou annulez-la d’abord.',
  'audience.handingOver': 'La dernière audience est encore en cours de transmission. Réessayez dans un instant.',
  'audience.plainIds':
    'Seuls les ID d’appareil et les ID client peuvent être envoyés sans être hachés. Faites hacher les valeurs.',

  'upload.inUse': 'Un autre programme traite cet envoi. Attendez un moment, puis regardez de nouveau.',
  'upload.unreadable':
    'Le dossier de cet envoi est illisible. Vérifiez ses autorisations et le disque, puis réessayez.',
  'upload.noReceipt': 'Ce reçu n’existe plus : son envoi a été retiré.',
  'upload.noToken': 'Il n’y a pas encore de jeton d’accès. Saisissez-le dans les Paramètres.',

  'engine.stopped':
    'Le hachage s’est arrêté : un fil d’exécution s’est terminé de façon inattendue. Aucun fichier n’a été écrit ; recommencez, et fermez d’autres programmes si la mémoire manque.',
  'engine.noMemory':
    'Le hachage s’est arrêté : il y a trop peu de mémoire pour ce classeur. Aucun fichier n’a été écrit ; fermez d’autres programmes, ou relevez la limite de mémoire s’il y en a une, et recommencez.',

  'suppression.plainIds':
    'Personne ne peut être exclu d’ID envoyés sans être hachés. Faites hacher les ID, ou retirez la liste d’exclusion.',
  'suppression.nothingInCommon':
    'La liste d’exclusion « {name} » n’a aucune colonne du type que contient l’audience : elle n’exclurait personne. Choisissez sa colonne, ou une autre liste.',

  'damaged.putAside':
    'Un fichier de cette application, « {file} », est endommagé ou provient d’une version plus récente. Il est gardé sous le nom « {kept} » et n’a pas d’effet.',
  'damaged.stuck':
    '« {file} », un fichier de cette application, ne peut pas être utilisé ({code}). Il reste tel quel : tant que c’est le cas, son contenu n’a pas d’effet, et rien de nouveau n’y est enregistré.',
  'unkept.receipt': 'Le reçu de ce fichier n’est pas gardé sur cet ordinateur. {problem}',
  'unkept.lists':
    'Les listes de cet envoi ne sont pas mémorisées et ne pourront pas être proposées de nouveau. {problem}',
  'unkept.mapping': 'L’utilisation des colonnes de cette liste n’est pas mémorisée. {problem}',
  'unkept.removal': 'Les listes de l’envoi supprimé sont encore mémorisées sur cet ordinateur. {problem}',
  'later.settings':
    'Une version plus récente de cette application a ajouté des paramètres. Ils sont gardés pour elle et n’ont pas d’effet ici.',
  'later.uploads':
    '{count, plural, one {Un envoi a été créé par une version plus récente de cette application. Il reste intact : il est conservé, mais pas envoyé.} other {# envois ont été créés par une version plus récente de cette application. Ils restent intacts : ils sont conservés, mais pas envoyés.}}',
};
