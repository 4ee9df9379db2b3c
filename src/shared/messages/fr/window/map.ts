import type { map as en } from '../../en/window/map';
import type { Translation } from '../../translation';

export const map: Translation<typeof en> = {
  'map.heading': 'Vérifier ce qui a été compris',
  'map.use.country': 'Pays',
  'map.use.none': 'Inutilisée',
  'map.use.menu': 'Utiliser « {column} » comme',
  'map.use.hint.phone': 'Un pays demande d’abord une colonne de téléphone',
  'map.column.button': '{column} : {use}',
  'map.column.filled': '{filled, number} sur {rows, number} remplies',
  'map.column.valid': '{valid, number} sur {rows, number} valides, {filled, number} remplies',

  'map.read.pasted': 'en mémoire seulement, jamais sur le disque',
  'map.read.text':
    'Lue en {encoding}, {delimiter, select, comma {virgule} semicolon {point-virgule} tab {tabulation} bar {barre verticale} none {une valeur par ligne} other {séparée par {delimiter}}}, {header}',
  'map.read.sheet': 'Lue comme feuille « {sheet} », {header}',
  'map.read.header': 'en-tête à la ligne {row, number}',
  'map.read.noHeader': 'sans en-tête',
  'map.read.change': 'Modifier',
  'map.read.title': 'Comment cette liste est lue',
  'map.read.changeLabel': 'Modifier la façon dont cette liste est lue',
  'map.read.doubtful': 'Vérifiez les lettres',

  'map.role.label': 'Les personnes de cette liste',
  'map.role.audience': 'Inclure',
  'map.role.suppression': 'Exclure',
  'map.add': 'Ajouter…',
  'map.add.include': 'Une autre liste…',
  'map.add.suppression': 'Des personnes à exclure…',
  'map.add.sheets':
    '{count, plural, one {Ajouter l’autre feuille de ce classeur} other {Ajouter les # autres feuilles de ce classeur}}',
  'map.add.members':
    '{count, plural, one {Ajouter l’autre liste de cette archive} other {Ajouter les # autres listes de cette archive}}',
  'map.remove': 'Retirer {name}',

  'map.filter.label': 'Lignes affichées',
  'map.filter.all': 'Toutes',
  'map.filter.invalid': '{count, plural, one {# invalide} other {# invalides}}',
  'map.filter.empty': '{count, plural, one {# vide} other {# vides}}',
  'map.filter.unverified': '{count, plural, one {# non vérifiée} other {# non vérifiées}}',
  'map.filter.mistyped': '{count, plural, one {# faute de frappe possible} other {# fautes de frappe possibles}}',
  'map.filter.repaired': '{count, plural, one {# réparée} other {# réparées}}',
  'map.filter.shown': '{shown, number} sur {count, number} affichées',
  'map.find': 'Chercher une colonne',
  'map.hide': 'Masquer',
  'map.health.title': 'À regarder dans votre liste',
  'map.health.hint': 'Vu dans les premières lignes. Rien n’est modifié pour autant.',
  'map.health': '{count, plural, one {# remarque} other {# remarques}}',
  'map.correct.typos': 'Corriger {count, plural, one {ce domaine} other {ces # domaines}}',
  'map.correct.country': 'Utiliser {country} pour ces numéros',
  'map.correct.several': 'Séparer {count, plural, one {# cellule} other {# cellules}} à plusieurs valeurs',
  'map.correct.base64': 'Accepter {count, plural, one {# code} other {# codes}} en Base64',
  'map.undo': 'Annuler la dernière modification',
  'map.country': 'Pays des numéros sans indicatif',

  'map.country.none': 'Inconnu',
  'map.country.hint':
    'Sans indicatif, les numéros ne peuvent pas être vérifiés et ne correspondent peut-être à personne.',

  'map.needsRole': 'Indiquez si « {name} » est à inclure ou à exclure.',
  'map.pick': 'Quelle colonne identifie les personnes ? Cliquez sur son en-tête.',
  'map.pick.type': 'Quelle colonne contient les {types} ? Cliquez sur son en-tête.',
  'map.remembered':
    'Associée comme la dernière liste qui avait ces colonnes. Modifiez ce qui est différent cette fois.',
  'map.remembered.undo': 'Deviner de nouveau',
  'map.reading': 'Lecture des premières lignes…',
  'map.preview': 'Aperçu des premières lignes de {name}',
  'map.row': 'Ligne',
  'map.column': 'Colonne {position, number}',
  'map.masked': 'masqué',
  'map.hashed': 'Déjà un code SHA-256',

  'map.repaired': 'Réparée',
  'map.unverified': 'Non vérifiée : elle ne correspond peut-être à personne',

  'map.optOut.question': 'Ces personnes veulent-elles être exclues ?',
  'map.optOut.suppress': 'Les exclure',
  'map.optOut.include': 'Les utiliser pour l’audience',
  'map.only': 'N’utiliser que les lignes qui disent oui dans',
  'map.only.all': 'Toutes les lignes sont utilisées',
  'map.only.value': 'Ce que dit une telle ligne',
  'map.missing':
    'Aucune liste n’a de colonne pour les {types}. Choisissez-en une à son en-tête, ou ne les utilisez pas dans cette audience.',
  'map.missing.suppression':
    'Aucune liste d’exclusion ne contient ceci : {types}. Personne n’est donc exclu de cette partie de l’audience.',
  'map.multiValue': 'Les cellules peuvent contenir plusieurs valeurs',
  'map.multiValue.hint':
    '{count, plural, one {# cellule des premières lignes semble} other {# cellules des premières lignes semblent}} contenir plusieurs {types}, avec un point-virgule, une virgule, une barre ou un saut de ligne pour séparateur. Si cette option est activée, chaque valeur devient un code.',
  'map.multiValue.on': 'Chaque valeur d’une cellule devient un code.',
  'map.plainIds': 'Envoyer ces ID sans les hacher',
  'map.plainIds.hint':
    'Laissez cette option désactivée, sauf si le destinataire la demande. Si elle est activée, les {types} de votre liste quittent cet ordinateur lisibles, tels quels.',
  'map.base64': 'Accepter les codes en Base64',
  'map.base64.hint':
    'Ces cellules contiennent des codes SHA-256 dans une autre notation. Si cette option est activée, ils sont repris tels quels.',
  'map.fixTypos': 'Corriger les domaines mal saisis',
  'map.fixTypos.hint':
    'Seulement les erreurs dans des domaines bien connus, comme gmial.com. Chacune compte comme réparée.',

  'map.inspector.title': 'Ligne {row, number}',
  'map.inspector.raw': 'Dans votre liste',
  'map.inspector.value': 'Normalisé',
  'map.inspector.digest': 'Code SHA-256',
  'map.inspector.base64': 'Code SHA-256 en Base64',
  'map.inspector.plain': 'Envoyé tel quel',
  'map.inspector.copy': 'Copier le code',
  'map.inspector.copied': 'Copié',
  'map.inspector.close': 'Fermer les détails',
  'map.inspector.unused': 'Cette colonne n’est pas utilisée. Cliquez sur son en-tête pour l’utiliser.',
  'map.inspector.country': 'Indique à quel pays appartiennent les numéros de téléphone de la ligne.',
  'map.inspector.blank': '(vide)',

  'map.facts.rows': '{exact, select, yes {} other {environ }}{count, plural, one {# ligne} other {# lignes}}',
  'map.facts.uncounted': 'lignes pas encore comptées',
  'map.hash': 'Hacher {count, plural, one {# liste} other {# listes}}',
  'map.waiting': 'Choisissez au moins une colonne dans chaque liste.',
  'map.rail': 'Listes',
  'map.rail.rows': '{count, plural, one {# ligne} other {# lignes}}',
  'map.rail.role': 'Inclure ou exclure ?',
  'map.uncertain.title': 'À vérifier',
  'map.uncertain': '{count, plural, one {# point à vérifier} other {# points à vérifier}}',
  'map.rail.pick': 'Choisir une colonne',

  'map.people': '{exact, select, yes {} other {environ }}{count, plural, one {# personne} other {# personnes}}',
  'map.codes.email_hash': '{count, plural, one {# code d’e-mail} other {# codes d’e-mail}}',
  'map.codes.phone_hash': '{count, plural, one {# code de téléphone} other {# codes de téléphone}}',
  'map.codes.mobile_advertiser_id': '{count, plural, one {# code d’ID d’appareil} other {# codes d’ID d’appareil}}',
  'map.codes.custom_audience_third_party_id': '{count, plural, one {# code d’ID client} other {# codes d’ID client}}',
  'map.segment.used': '{count, plural, one {# utilisée} other {# utilisées}}',
  'map.segment.empty': '{count, plural, one {# vide} other {# vides}}',
  'map.segment.invalid': '{count, plural, one {# invalide} other {# invalides}}',
  'map.segment.bar': 'Lignes vues jusqu’ici',
};
