import type { upload as en } from '../../../en/window/steps/upload';
import type { Translation } from '../../../translation';

export const upload: Translation<typeof en> = {
  'upload.heading': 'Envoyer l’audience',
  'upload.target': 'Envoyer comme',
  'upload.target.new': 'Une nouvelle audience',
  'upload.target.new.hint': 'Crée une audience avec ces personnes',
  'upload.target.existing': 'Ajouter à une audience existante',
  'upload.target.existing.hint': 'Ajoute ces personnes à une audience qui existe déjà',
  'upload.account': 'Compte publicitaire',
  'upload.account.choose': 'Choisir un compte publicitaire…',
  'upload.account.other': 'Un autre compte…',
  'upload.account.option': '{name} ({id})',
  'upload.accountId': 'ID du compte publicitaire',
  'upload.accountId.hint': 'Le numéro du compte publicitaire Facebook auquel l’audience appartiendra',
  'upload.name': 'Nom de l’audience',
  'upload.description': 'Description',
  'upload.optOutLink': 'Lien de désinscription',
  'upload.optOutLink.hint': 'Une page où chacun peut se désinscrire',
  'upload.audienceId': 'ID Facebook de l’audience',
  'upload.audienceId.hint': 'Le numéro que Facebook a donné à l’audience',

  'upload.leaving': 'Ce qui va exactement quitter cet ordinateur',
  'upload.leaving.to': 'Vers',
  'upload.leaving.file': 'Fichier : {type}',
  'upload.leaving.codes': '{count, plural, one {# code SHA-256} other {# codes SHA-256}}, {size}',
  'upload.leaving.plainIds':
    '{count, plural, one {# ID tel quel, non haché} other {# ID tels quels, non hachés}}, {size}',
  'upload.leaving.audiences': 'Audiences',
  'upload.leaving.oneForAll':
    'Les codes du type {first} forment l’audience, et ceux du type {other} y sont ajoutés. Si le serveur ne peut pas compléter les audiences, ils en forment une seconde, qui porte le nom de leur type.',
  'upload.leaving.token': 'Jeton d’accès',
  'upload.leaving.token.hint': 'Pour prouver que vous y êtes autorisé',
  'upload.leaving.nothingElse': 'Rien d’autre. Votre liste reste où elle est.',
  'upload.leaving.notFilled': 'Reste à remplir',
  'upload.leaving.notSent': 'Non envoyé',

  'upload.confirm.unverified':
    'Envoyer bien que {count, plural, one {# numéro de téléphone n’ait pas pu être vérifié et ne corresponde peut-être à personne} other {# numéros de téléphone n’aient pas pu être vérifiés et ne correspondent peut-être à personne}}',
  'upload.confirm.plainIds':
    'Laisser {count, plural, one {# ID quitter cet ordinateur sans être haché} other {# ID quitter cet ordinateur sans être hachés}}',
  'upload.send.people': 'Envoyer {count, plural, one {# personne} other {# personnes}}',
  'upload.send.codes': 'Envoyer {count, plural, one {# code} other {# codes}}',

  'upload.missing.account': 'Choisissez le compte publicitaire.',
  'upload.missing.adAccountId': 'Indiquez l’ID du compte publicitaire.',
  'upload.missing.name': 'Donnez un nom à l’audience.',
  'upload.missing.audienceId': 'Choisissez l’audience.',
  'upload.missing.twiceConfirmed': 'Cochez cette case si vous voulez l’envoyer une fois de plus.',
  'upload.missing.unverifiedConfirmed': 'Cochez cette case si vous voulez les envoyer quand même.',
  'upload.missing.plainIdsConfirmed': 'Cochez cette case si c’est ce que vous voulez.',
  'upload.missing.token': 'Saisissez le jeton d’accès.',
  'upload.since.heading': 'Seulement les nouvelles personnes',
  'upload.since.hint':
    'Une liste antérieure a-t-elle été envoyée à cette audience ? Comparez avec son fichier haché : les personnes qui y figuraient ne sont pas renvoyées.',
  'upload.since.upload': 'Comparer avec « {name} » du {date}',
  'upload.since.file': 'Comparer avec un fichier antérieur…',
  'upload.since.all': 'Envoyer {count, plural, one {# personne} other {les # personnes}}',
  'upload.since.only': 'Envoyer seulement {count, plural, one {# nouvelle personne} other {# nouvelles personnes}}',
  'upload.since.nobody': 'Personne n’est nouveau depuis {earlier} : il n’y a rien à envoyer.',
  'upload.since.keep':
    'Pour la prochaine comparaison, conservez le fichier haché entier d’aujourd’hui, pas seulement les nouvelles personnes.',
  'upload.since.goneSaved': 'Personnes disparues enregistrées',
  'upload.since.choice': 'Personnes à envoyer',
};
