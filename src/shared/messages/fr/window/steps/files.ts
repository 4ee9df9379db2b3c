import type { files as en } from '../../../en/window/steps/files';
import type { Translation } from '../../../translation';

export const files: Translation<typeof en> = {
  'field.email': 'E-mail',
  'field.phone': 'Téléphone',
  'field.device-id': 'ID d’appareil',
  'field.customer-id': 'ID client',
  'field.first-name': 'Prénom',
  'field.last-name': 'Nom',
  'field.initial': 'Initiale',
  'field.city': 'Ville',
  'field.state': 'État ou province',
  'field.postal-code': 'Code postal',
  'field.birth-date': 'Date de naissance',
  'field.birth-year': 'Année de naissance',
  'field.gender': 'Sexe',
  'field.job-title': 'Fonction',
  'field.company': 'Entreprise',
  'field.handle': 'Nom d’utilisateur',

  'useFor.label': 'Utiliser pour',
  'useFor.api': 'Audience API',
  'useFor.file': 'Fichier pour {platform}',
  'files.promise':
    'Le fichier est créé sur cet ordinateur, avec des codes SHA‑256 selon les règles de la plateforme. Rien n’est envoyé.',
  'files.make': 'Créer le fichier pour {platform}',
  'files.pick':
    'À quoi {platform} peut-il reconnaître ces personnes ? Cliquez sur l’en-tête d’une colonne. Sont acceptés : {keys}.',
  'files.needsKey': '{platform} ne peut reconnaître personne par ces colonnes. Il accepte : {keys}.',
  'files.plain': '{platform} n’accepte ceux-ci que non hachés. Cochez ce qui peut être lisible dans le fichier :',
  'files.plain.column': '{field} ({header})',
  'files.multiValue.hint':
    '{count, plural, one {# cellule des premières lignes semble} other {# cellules des premières lignes semblent}} contenir plusieurs valeurs. Cochez cette case pour utiliser chacune séparément.',
  'files.multiValue.on': 'Chaque valeur d’une cellule est utilisée séparément.',
  'files.dateOrder': 'Les dates comme 05/03/1990 sont',
  'files.dateOrder.doubt':
    '{count, plural, one {# date des premières lignes peut se lire de deux façons et est omise} other {# dates des premières lignes peuvent se lire de deux façons et sont omises}}. Choisissez l’ordre au-dessus de la liste.',
  'files.dateOrder.result':
    '{count, plural, one {# date pouvait se lire de deux façons et a été omise} other {# dates pouvaient se lire de deux façons et ont été omises}}. Revenez en arrière et choisissez l’ordre du jour et du mois.',
  'files.dateOrder.none': 'non déterminées',
  'files.dateOrder.dmy': 'jour, mois, année',
  'files.dateOrder.mdy': 'mois, jour, année',
  'files.dateOrder.ymd': 'année, mois, jour',
  'files.country': 'Pays des lignes sans indication',
  'files.done':
    '{count, plural, one {Votre fichier pour {platform} est prêt} other {Vos fichiers pour {platform} sont prêts}}',
  'files.nobody':
    'Aucune ligne n’est utilisable : le fichier ne contient personne. Revenez en arrière et vérifiez les colonnes.',
  'files.contacts': 'Contacts',
  'files.lines': '{count, plural, one {ligne dans le fichier} other {lignes dans le fichier, sans doublons}}',
  'files.size': '{size}{parts, plural, one {} other {, en # fichiers, car la plateforme limite leur taille}}',
  'files.contradictions':
    '{count, plural, one {Dans # ligne} other {Dans # lignes}}, le numéro de téléphone appartient à un autre pays que celui de la ligne. Les deux ont été gardés tels quels.',
  'files.suppression':
    '{field} : {count, plural, one {# ligne des listes d’exclusion est inutilisable et n’exclut} other {# lignes des listes d’exclusion sont inutilisables et n’excluent}} personne.',
  'files.counts.contradictions': 'Numéro de téléphone d’un autre pays que la ligne',
  'files.counts.part': '{column} : {what}',
  'files.counts.values': '{column} : valeurs dans le fichier',
  'files.columns': 'Colonnes du fichier',
  'files.columns.header': 'Colonne',
  'files.columns.form': 'Écrit en',
  'files.columns.rule': 'Règle',
  'files.columns.values': 'Valeurs',
  'files.columns.rejected': '{count, plural, one {# inutilisable} other {# inutilisables}}',
  'files.form.hex': 'SHA-256',
  'files.form.base64': 'SHA-256 en Base64',
  'files.form.plain': 'lisible',
  'files.sure.documented': 'documentée',
  'files.sure.contested': 'sources contradictoires',
  'files.sure.unknown': 'non trouvée',
  'files.sure.documented.read': 'documentée, lue le {date}',
  'files.sure.contested.read': 'sources contradictoires, lues le {date}',
  'files.sure.unknown.read': 'comme d’autres le font, lue le {date}',
  'files.sha256': 'SHA-256 du fichier',
  'files.sha256.part': 'SHA-256 du fichier {part}',
  'files.save': 'Enregistrer le fichier…',
  'files.saved': 'Fichier enregistré',
  'files.stalePart':
    '« {name} », dans le même dossier, ne fait pas partie de ce fichier. S’il provient d’un fichier précédent, supprimez-le, et ne l’envoyez pas avec le nouveau.',
  'files.receipt': 'Enregistrer le reçu…',
  'files.receipt.saved': 'Reçu enregistré',
  'files.advice': 'Ce que {platform} en fait',
  'files.minimum.none': 'Aucune taille minimale n’est connue.',
  'files.minimum.rows':
    'Une audience demande au moins {count, number} lignes{sure, select, unknown {, selon des intégrateurs} other {}}.',
  'files.minimum.matched':
    'Une audience demande au moins {count, number} personnes reconnues{sure, select, unknown {, selon des intégrateurs} other {}}.',
  'files.tooSmall': 'C’est trop peu pour {platform}. {least}',
  'files.someTooSmall': '{files} : trop petit pour {platform}. {least}',
  'files.severalAudiences':
    '{platform} fait une audience de chaque fichier : ces fichiers deviendront plusieurs audiences.',
  'files.keys': 'Les personnes sont reconnues par : {keys}.',
  'files.open': 'Ouvrir {host}',
  'files.open.hint': 'Dans votre navigateur. Le fichier reste ici jusqu’à ce que vous l’envoyiez vous-même.',

  'files.compare': 'Comparer avec un fichier antérieur…',
  'files.compare.result':
    'Depuis {earlier} : {added, number} en plus, {gone, number} en moins, {unchanged, number} sans changement.',
  'files.compare.added': 'Enregistrer {count, plural, one {# nouvelle ligne} other {# nouvelles lignes}}…',
  'files.compare.gone': 'Enregistrer {count, plural, one {# ligne disparue} other {# lignes disparues}}…',
  'savedFiles.open': 'Fichiers enregistrés',
  'savedFiles.heading': 'Fichiers enregistrés pour les plateformes',
  'savedFiles.hint':
    'Ce qui a été écrit, où et selon quelles règles. Les reçus ne contiennent aucune valeur de liste ; les fichiers sont là où vous les avez enregistrés.',
  'savedFiles.none': 'Aucun fichier n’a encore été enregistré pour une plateforme.',
  'savedFiles.facts': '{lines, plural, one {# ligne} other {# lignes}}, {size}, {date}',
  'savedFiles.plain': 'Lisible : {columns}',
  'savedFiles.save': 'Enregistrer le reçu…',
  'savedFiles.forget': 'Oublier',
  'savedFiles.close': 'Fermer les fichiers enregistrés',
};
