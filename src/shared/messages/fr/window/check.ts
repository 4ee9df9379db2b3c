import type { check as en } from '../../en/window/check';
import type { Translation } from '../../translation';

export const check: Translation<typeof en> = {
  'check.heading': 'Chercher une personne',
  'check.hint':
    'Vérifiez si quelqu’un figure dans un fichier haché, pour une demande d’accès ou d’effacement. La recherche se fait sur cet ordinateur, et rien de votre saisie n’est gardé.',
  'check.value': 'Adresse e-mail, numéro de téléphone ou ID',
  'check.value.hint': 'La valeur est hachée selon la règle de chaque plateforme, et chaque code est cherché.',
  'check.field': 'Ce que c’est',
  'check.field.any': 'Détection automatique',
  'check.country': 'Pays d’un numéro sans indicatif',
  'check.uploads': 'Chercher dans les envois gardés ici',
  'check.files': 'Chercher dans des fichiers hachés…',
  'check.asked': 'Cherché comme : {fields}.',
  'check.upload': 'Envoi de {name}, {date}',
  'check.unreadUpload': 'Envoi aux informations illisibles ({folder})',
  'check.noCountry':
    'Le numéro n’a pas d’indicatif de pays. Choisissez son pays ci-dessus, sinon il risque de ne pas être trouvé.',
  'check.noUpload':
    'Aucun fichier haché d’un envoi n’est gardé sur cet ordinateur : chacun est supprimé après l’envoi, sauf si vous choisissez dans les Paramètres de les garder. Choisissez des fichiers hachés où chercher.',
  'check.notFound': 'Non trouvé',
  'check.found':
    'Trouvé dans {count, plural, one {# ligne} other {# lignes}} : {field}, {form}, selon la règle valable pour {platforms}.',
};
