import type { settings as en } from '../../en/window/settings';
import type { Translation } from '../../translation';

export const settings: Translation<typeof en> = {
  'settings.heading': 'Paramètres',
  'settings.save': 'Enregistrer',
  'settings.locked': 'Défini par votre administrateur pour tous les utilisateurs de cet ordinateur.',
  'settings.connection': 'Connexion',
  'settings.api': 'Adresse de l’API',
  'settings.api.hint': 'Les audiences ne sont envoyées qu’à cette adresse. Un jeton appartient à une adresse.',
  'settings.defaults': 'Valeurs par défaut',
  'settings.account': 'ID du compte publicitaire',
  'settings.account.hint': 'Rempli pour chaque nouvelle audience',
  'settings.country': 'Pays des numéros de téléphone',
  'settings.country.hint': 'Pour les numéros écrits sans indicatif de pays',
  'settings.country.none': 'Aucun',
  'settings.keepFiles': 'Garder les fichiers hachés après l’envoi',
  'settings.keepFiles.hint': 'Sinon, le fichier haché est supprimé de cet ordinateur dès que l’envoi a réussi.',

  'settings.mappings': 'Correspondances enregistrées',
  'settings.mappings.hint':
    'L’application retient les colonnes que vous avez choisies, par une empreinte de leurs noms, et les propose de nouveau pour les listes qui ont les mêmes colonnes.',
  'settings.mappings.forget': 'Oublier les correspondances',
  'settings.mappings.forgotten': 'Aucune correspondance n’est enregistrée à présent.',
  'settings.mappings.save': 'Exporter…',
  'settings.mappings.load': 'Importer…',
  'settings.mappings.saved':
    'Exporté. Le fichier contient des positions et des empreintes, mais aucun nom ni aucune valeur de vos listes.',
  'settings.mappings.loaded': 'Importé pour {count, plural, one {# type de liste} other {# types de listes}}.',

  'settings.appearance': 'Apparence',
  'settings.theme': 'Thème',
  'settings.theme.system': 'Comme le système',
  'settings.theme.light': 'Clair',
  'settings.theme.dark': 'Sombre',
  'settings.language': 'Langue',
  'settings.language.system': 'Comme le système',

  'settings.updates': 'Mises à jour',
  'settings.updates.look': 'Rechercher les mises à jour',
  'settings.updates.look.hint':
    'À l’activation, puis à chaque démarrage, l’application demande à {host} quelle est la dernière version. Ce serveur voit votre adresse réseau et rien d’autre : aucun identifiant, aucune liste, pas même votre version. Une nouvelle version n’est téléchargée qu’à votre demande, et ne s’installe jamais d’elle-même.',
  'settings.updates.looking': 'Recherche d’une version plus récente…',
  'settings.updates.latest': 'La version {version} est la plus récente.',

  'settings.privacy': 'Confidentialité',
  'settings.privacy.local':
    'Vos listes sont lues sur cet ordinateur. Les adresses e-mail, numéros de téléphone et ID y sont transformés en codes SHA-256, et seuls ces codes sont envoyés.',
  'settings.privacy.pseudonym':
    'Les codes sont un pseudonyme, pas un déguisement : quiconque a déjà l’adresse, le numéro ou l’ID, ou peut le deviner, peut calculer le même code. C’est ainsi que fonctionne la correspondance. Traitez le fichier haché comme des données de clients.',
  'settings.privacy.besides':
    'Outre les codes, seuls ce que vous saisissez pour une audience et votre jeton d’accès quittent cet ordinateur, et uniquement vers l’adresse de l’API ci-dessus.',
  'settings.privacy.updates':
    'À chaque démarrage, l’application demande à {host} quelle est la dernière version. Il n’apprend rien d’autre que votre adresse réseau.',
};
