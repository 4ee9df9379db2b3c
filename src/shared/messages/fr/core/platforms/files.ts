import type { platforms as en } from '../../../en/core/platforms/files';
import type { Translation } from '../../../translation';

export const platforms: Translation<typeof en> = {
  'reject.invalid-name': 'Pas un nom',
  'reject.invalid-city': 'Pas une ville en caractères latins',
  'reject.invalid-state': 'Ni un État, ni une province',
  'reject.invalid-postal-code': 'Pas un code postal',
  'reject.invalid-country': 'Pas un pays',
  'reject.invalid-date': 'Pas une date de naissance, comme 1990-12-31, 31.12.1990 ou 12/31/1990',
  'reject.ambiguous-date': 'Une date dont le jour pourrait être le mois',
  'reject.invalid-year': 'Pas une année de naissance de quatre chiffres',
  'reject.invalid-gender': 'Pas un mot pour homme ou femme, les seuls que les plateformes acceptent',
  'reject.invalid-text': 'Pas un texte qui puisse figurer en clair dans le fichier',
  'reject.invalid-handle': 'Pas un nom d’utilisateur',
  'reject.hashed-already': 'Déjà haché, alors que la plateforme veut la valeur elle-même',
  'reject.no-match-key': 'Trop peu pour que la plateforme reconnaisse une personne',

  'platform.suppression.nothingInCommon':
    'La liste d’exclusion « {name} » n’a aucune colonne d’un type présent dans le fichier : elle n’exclurait personne. Choisissez sa colonne, ou une autre liste.',
  'platform.suppression.tooMany':
    'Les listes d’exclusion contiennent plus de {most, number} personnes, plus que la mémoire ne peut en tenir. Excluez-les avec des listes plus petites, l’une après l’autre.',
  'platform.file.notReadable':
    '« {path} » ne peut pas être lu. Vérifiez son nom, et si vous avez le droit de l’ouvrir.',
  'platform.file.notHashed':
    '« {path} » n’est pas un fichier haché par ce programme. Indiquez le fichier haché, pas la liste.',
  'platform.file.otherColumns':
    '« {path} » a d’autres colonnes que le nouveau fichier : chaque ligne serait différente. Comparez des fichiers créés avec les mêmes options.',
  'platform.file.nobody':
    '{platform} ne pourrait reconnaître personne par les colonnes qui restent. Revenez en arrière et choisissez-en d’autres.',
  'platform.part.there': '« {path} » existe déjà et serait remplacé. Enregistrez sous un autre nom.',
  'platform.receipt.notSaved': 'Le fichier n’est pas encore enregistré. Enregistrez-le d’abord : le reçu dit où.',
  'platform.compare.notKept':
    'Seul un envoi d’une audience entière du même type, dont le fichier haché est conservé, peut servir de comparaison. Choisissez plutôt le fichier antérieur.',
  'platform.compare.none': 'Rien n’a encore été comparé. Choisissez d’abord un fichier antérieur.',
  'platform.check.nothing':
    'Ce n’est ni une adresse e-mail, ni un numéro de téléphone, ni un ID d’appareil ou de client, ni un nom d’utilisateur. Indiquez ce que c’est et, pour un numéro, le pays.',
  'platform.check.unsearchable':
    '{count, plural, one {Un envoi gardé n’a pas été parcouru : une version plus récente de cette application l’a créé.} other {# envois gardés n’ont pas été parcourus : une version plus récente de cette application les a créés.}} Cherchez avec la version plus récente.',
};
