import type { health as en } from '../../en/core/health';
import type { Translation } from '../../translation';

export const health: Translation<typeof en> = {
  'health.finding':
    '{column} : {count, plural, one {# valeur} other {# valeurs}} ({percent, plural, =0 {moins de 1 %} one {# %} other {# %}}), {what}',
  'health.rows': '{count, plural, one {Vu à la ligne {rows}.} other {Vu aux lignes {rows}.}}',

  'health.several-values': 'plusieurs valeurs dans une cellule',
  'health.several-values.advice':
    'Cochez « Les cellules peuvent contenir plusieurs valeurs » pour que chacune devienne un code.',
  'health.scientific-notation': 'notation scientifique, comme 4.9E+11',
  'health.scientific-notation.advice':
    'Un tableur a coupé des chiffres : ces valeurs sont inutilisables. Mettez la colonne au format texte et exportez-la de nouveau.',
  'health.other-hash': 'ressemblent à des codes {algorithm}',
  'health.other-hash.advice':
    'Seuls les codes SHA-256 peuvent correspondre. Exportez les valeurs elles-mêmes, ou du SHA-256.',
  'health.no-country': 'ni pays ni signe plus',
  'health.no-country.advice':
    'Elles ne correspondront sans doute à personne. Choisissez ci-dessus la colonne du pays, ou le pays de ces numéros.',
  'health.lost-zeros': 'ont peut-être perdu un zéro au début',
  'health.lost-zeros.advice':
    'Les tableurs le suppriment. Comparez avec la source ; mettez la colonne au format texte et exportez-la de nouveau.',
  'health.spreadsheet-number': 'sont écrits comme des montants d’un tableur, par exemple 10001.0 ou 10,001',
  'health.spreadsheet-number.advice':
    'Ils ne correspondent qu’à des ID envoyés sous cette forme. Comparez avec la source ; mettez la colonne au format texte et exportez-la de nouveau.',
  'health.placeholder': 'remplacent une valeur manquante, comme test@test.com, 0000000000 ou n/a',
  'health.placeholder.advice':
    'Certaines semblent valides et seraient hachées. Laissez ces cellules vides dans votre liste.',
  'health.repeated-value': 'une seule et même valeur',
  'health.repeated-value.advice':
    'Elle compte pour une personne. Si elle remplace une valeur manquante, laissez ces cellules vides dans votre liste.',
  'health.role-address': 'adresses de fonction, comme info@ ou sales@',
  'health.role-address.advice': 'Elles sont hachées comme les autres, mais correspondent rarement à une personne.',

  'note.words': '{column}, dans {rows, plural, one {la première ligne} other {les # premières lignes}} : {words}.',
  'note.unread': 'Pas un pays : {words}.',
  'note.unread.many':
    'Pas un pays : {cells, plural, one {# cellule contient} other {# cellules contiennent}} autre chose.',
  'note.typos':
    '{cells, plural, one {# adresse a un domaine peut-être mal saisi} other {# adresses ont des domaines peut-être mal saisis}} : {words}.',
  'note.word': '{cells, plural, one {# cellule contient} other {# cellules contiennent}} « {says} »',
  'note.word.meant':
    '{cells, plural, one {# cellule contient} other {# cellules contiennent}} « {says} », peut-être {meant}',
  'note.unread-country.advice':
    'Ce n’est pas un pays : ces numéros ne sont donc pas vérifiés s’ils ne commencent pas par un plus.',
  'note.mail-typo.advice':
    'Cliquez sur « fautes de frappe possibles » au-dessus de la liste pour les voir et les corriger.',
};
