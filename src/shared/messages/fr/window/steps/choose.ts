import type { choose as en } from '../../../en/window/steps/choose';
import type { Translation } from '../../../translation';

export const choose: Translation<typeof en> = {
  'choose.heading': 'Choisir une liste',
  'choose.promise':
    'Les adresses e-mail, numéros de téléphone et ID sont transformés en codes SHA‑256 sur cet ordinateur ; seuls les codes sont envoyés.',
  'choose.drop.audience': 'Ces personnes forment l’audience',
  'choose.drop.suppression': 'Ces personnes n’en font jamais partie',
  'choose.title.audience': 'Personnes à inclure',
  'choose.title.suppression': 'Personnes à exclure',
  'choose.hint.audience': 'Déposez vos listes ici : Excel, CSV, TSV, texte ou ZIP',
  'choose.hint.suppression': 'Désinscriptions, plaintes, clients actuels',
  'choose.button.audience': 'Choisir des fichiers…',
  'choose.button.suppression': 'Choisir des listes d’exclusion…',
  'choose.formats':
    'Tout encodage et tout séparateur. Les colonnes sont reconnues pour vous, et vous pouvez corriger chaque supposition.',
  'choose.problems': 'Cela n’a pas fonctionné',
  'choose.continue': 'Continuer avec {count, plural, one {# liste} other {# listes}}',
  'choose.needsInclude': 'Ajoutez une liste de personnes à inclure.',
  'choose.draft.missing':
    '{count, plural, one {Une liste de votre brouillon n’est plus à sa place. Choisissez-la de nouveau.} other {# listes de votre brouillon ne sont plus à leur place. Choisissez-les de nouveau.}}',
  'choose.draft.pasted':
    '{count, plural, one {Une liste de votre brouillon avait été collée. Les valeurs collées ne sont jamais gardées sur le disque : collez-la de nouveau.} other {# listes de votre brouillon avaient été collées. Les valeurs collées ne sont jamais gardées sur le disque : collez-les de nouveau.}}',
  'choose.drafts': 'Brouillons',
  'choose.drafts.forget': 'Supprimer le brouillon {name}',
  'choose.drafts.kept': 'Votre brouillon {name} est conservé tel quel.',
  'choose.drafts.unsaved': 'Votre brouillon n’est pas enregistré. {problem}',
  'choose.drafts.open': 'Y revenir',
  'choose.drafts.later': 'Plus tard',
  'choose.paste': 'Coller des adresses',
  'choose.paste.name': 'Liste collée{number, plural, one {} other { #}}',
  'choose.recent': 'Listes récentes',
  'choose.target.new': 'Ces personnes formeront « {name} ».',
  'choose.target.existing': 'Ces personnes seront ajoutées à « {name} ».',
  'choose.target.clear': 'Plutôt une nouvelle audience',

  'late.arrived':
    '{count, plural, one {Une autre liste est arrivée. Elle ne fait pas encore partie de cette audience.} other {# autres listes sont arrivées. Elles ne font pas encore partie de cette audience.}}',
  'late.add': 'Ajouter et hacher de nouveau',
  'late.keep': 'Garder pour la prochaine audience',
};
