import type { platforms as en } from '../../en/core/platforms';
import type { Translation } from '../../translation';

export const platforms: Translation<typeof en> = {
  'reject.invalid-name': 'Pas un nom',
  'reject.invalid-city': 'Pas une ville en lettres latines',
  'reject.invalid-state': 'Pas un État ni une province',
  'reject.invalid-postal-code': 'Pas un code postal',
  'reject.invalid-country': 'Pas un pays',
  'reject.invalid-date': 'Pas une date de naissance, comme 1990-12-31, 31.12.1990 ou 12/31/1990',
  'reject.ambiguous-date': 'Une date dont le jour pourrait être le mois',
  'reject.invalid-year': 'Pas une année de naissance à quatre chiffres',
  'reject.invalid-gender': 'Aucun mot pour homme ou femme, seuls connus des plateformes',
  'reject.invalid-text': 'Aucun texte qui puisse figurer en clair dans le fichier',
  'reject.invalid-handle': 'Pas un nom d’utilisateur',
  'reject.hashed-already': 'Déjà haché, alors que la plateforme veut la valeur elle-même',
  'reject.no-match-key': 'Trop peu pour que la plateforme reconnaisse une personne',

  'platform.suppression.nothingInCommon':
    'La liste d’exclusion « {name} » n’a aucune colonne de la sorte que contient le fichier : elle n’exclurait personne. Choisissez sa colonne, ou une autre liste.',
  'platform.suppression.tooMany':
    'Les listes d’exclusion contiennent plus de {most, number} personnes, plus que n’en tient la mémoire. Excluez-les avec des listes plus petites, l’une après l’autre.',
  'platform.file.notReadable': '« {path} » est illisible. Vérifiez son nom, et si vous avez le droit de l’ouvrir.',
  'platform.file.notHashed':
    '« {path} » n’est pas un fichier que ce programme a haché. Indiquez le fichier haché, pas la liste.',
  'platform.file.otherColumns':
    '« {path} » a d’autres colonnes que le fichier qui vient d’être fait : chaque ligne serait différente. Comparez des fichiers faits avec les mêmes options.',
};
