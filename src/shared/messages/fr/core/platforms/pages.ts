import type { platformPages as en } from '../../../en/core/platforms/pages';
import type { Translation } from '../../../translation';

export const platformPages: Translation<typeof en> = {
  'platform.how.audience-api': 'Ce programme envoie le fichier lui-même.',
  'platform.how.amazon':
    'Audiences, Create audience, Advertiser uploaded : comparez les en-têtes avec le modèle d’Amazon.',
  'platform.how.criteo':
    'Contact Lists : chargez un fichier d’une colonne ; une liste contient des adresses e-mail ou des identifiants d’appareil.',
  'platform.how.google':
    'Google Ads, Gestionnaire d’audience : créez une liste de clients et indiquez que les données sont déjà hachées.',
  'platform.how.linkedin':
    'Campaign Manager, Audiences : créez une audience à partir d’une liste de contacts. Les en-têtes doivent rester tels quels.',
  'platform.how.meta':
    'Gestionnaire de publicités, Audiences : créez une audience personnalisée à partir d’une liste de clients et choisissez le fichier.',
  'platform.how.microsoft': 'Tools, Audiences, Create : une liste de ciblage par clients ; choisissez « Hashed file ».',
  'platform.how.pinterest':
    'Ads, Audiences, Create audience : une liste de clients, en fichier CSV d’une seule colonne.',
  'platform.how.reddit': 'Audiences, Create audience, Customer list.',
  'platform.how.snapchat':
    'Ads Manager, Audiences : créez une liste de clients ; chaque liste contient un seul type d’identifiant.',
  'platform.how.tiktok':
    'TikTok Ads Manager, Tools, Audience Manager : créez une audience à partir d’un fichier de clients.',
  'platform.how.uid2':
    'Les lignes sont les valeurs email_hash ou phone_hash qu’un opérateur UID2 met en correspondance.',
  'platform.how.x':
    'Tools, Audiences, Create audience, List : indiquez ce que contient chaque colonne ; les en-têtes sont pour vous.',
  'platform.how.yahoo': 'Yahoo DSP, Audiences, Audience Builder : une audience par adresses e-mail d’un annonceur.',
};
