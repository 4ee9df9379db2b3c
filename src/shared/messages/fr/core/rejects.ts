import type { rejects as en } from '../../en/core/rejects';
import type { Translation } from '../../translation';

export const rejects: Translation<typeof en> = {
  'reject.empty': 'Vide',
  'reject.repeated-header': 'En-tête répété : la liste a été assemblée à partir de plusieurs',
  'reject.undecodable': 'Caractères illisibles : l’encodage est peut-être faux',
  'reject.too-long': 'Trop long',
  'reject.unsupported-hash': 'Haché par une autre méthode que SHA-256 : exportez les valeurs elles-mêmes',
  'reject.base64-digest': 'SHA-256 en Base64',
  'reject.scientific-notation':
    'Chiffres perdus par la notation scientifique, comme 4.9E+11 : mettez la colonne au format texte et exportez-la de nouveau',
  'reject.invalid-email': 'Pas une adresse e-mail',
  'reject.no-such-domain':
    'Le domaine se termine par .invalid, comme dans un bac à sable de Salesforce : personne n’a une telle adresse',
  'reject.report-note': 'Une note sur la liste, par exemple qui l’a exportée',
  'reject.not-possible-for-country': 'Pas un numéro de téléphone de son pays',
  'reject.tel-uri': 'Un lien téléphonique avec des paramètres',
  'reject.several-values': 'Plusieurs numéros de téléphone dans une cellule',
  'reject.letters-in-number': 'Des lettres dans le numéro de téléphone',
  'reject.not-a-phone-number': 'Une date, un montant ou d’autres chiffres, pas un numéro de téléphone',
  'reject.digits-behind-number': 'Chiffres entre parenthèses derrière le numéro : un poste ou une note',
  'reject.fax-number': 'Un numéro de fax ou de bipeur, d’après sa colonne',
  'reject.no-digits': 'Aucun chiffre',
  'reject.invalid-length': 'Trop peu ou trop de chiffres',
  'reject.invalid-device-id': 'Pas un ID d’appareil',
  'reject.zero-id': 'Que des zéros : la personne a désactivé le suivi',
  'reject.invalid-third-party-id': 'Des espaces ou des caractères de contrôle dans l’ID',
};
