import type { platforms as english } from '../../en/core/platforms';
import type { Translation } from '../../translation';

export const platforms: Translation<typeof english> = {
  'reject.invalid-name': 'Pas un nom',
  'reject.invalid-city': 'Pas une ville en lettres latines',
  'reject.invalid-state': 'Ni un État ni une province',
  'reject.invalid-postal-code': 'Pas un code postal',
  'reject.invalid-country': 'Pas un pays',
  'reject.invalid-date': 'Pas une date de naissance, comme 1990-12-31, 31.12.1990 ou 12/31/1990',
  'reject.ambiguous-date': 'Une date dont le jour pourrait être le mois',
  'reject.invalid-year': 'Pas une année de naissance à quatre chiffres',
  'reject.invalid-gender': 'Ni homme ni femme, et les plateformes ne connaissent rien d’autre',
  'reject.invalid-text': 'Pas un texte qui peut figurer tel quel dans le fichier',
  'reject.invalid-handle': 'Pas un nom d’utilisateur',
  'reject.hashed-already': 'Déjà haché, alors que la plateforme veut la valeur elle-même',
  'reject.no-match-key': 'Trop peu pour que la plateforme retrouve la personne',

  'platform.suppression.nothingInCommon':
    'La liste d’exclusion « {name} » n’a aucune colonne d’un type que contient le fichier, et n’écarterait donc personne. Choisissez sa colonne ou une autre liste.',
  'platform.suppression.tooMany':
    'Les listes d’exclusion contiennent plus de {most, number} personnes, plus que la mémoire ne peut en tenir. Écartez des personnes avec des listes plus petites, l’une après l’autre.',
  'platform.file.notReadable':
    '« {path} » ne peut pas être lu. Vérifiez son nom, et si vous avez le droit de l’ouvrir.',
  'platform.file.notHashed':
    '« {path} » n’est pas un fichier que ce programme a haché. Donnez le fichier haché, pas la liste.',
  'platform.file.otherColumns':
    '« {path} » a d’autres colonnes que le fichier qui vient d’être fait, si bien que chaque ligne serait différente. Comparez des fichiers faits avec les mêmes options.',
};
