import type { detection as en } from '../../en/core/detection';
import type { Translation } from '../../translation';

export const detection: Translation<typeof en> = {
  'chosen.encoding': 'Vous avez choisi cet encodage.',
  'chosen.delimiter': 'Vous avez choisi ce séparateur.',
  'chosen.skippedLines': 'Vous avez choisi ce nombre.',
  'chosen.quotes': 'Vous avez choisi ceci.',
  'chosen.header': 'Vous avez choisi ceci.',
  'chosen.sheet': 'Vous avez choisi cette feuille.',
  'chosen.member': 'Vous avez choisi ce fichier.',

  'encoding.byteOrderMark': 'La liste commence par une marque d’ordre des octets.',
  'encoding.zeros': 'Un octet sur deux est nul, comme en UTF-16.',
  'encoding.escapes': 'Des séquences d’échappement passent de l’ASCII aux caractères japonais.',
  'encoding.utf8': 'Tous les octets examinés sont de l’UTF-8 valide.',
  'encoding.mixed':
    'La plus grande partie de la liste est en UTF-8, mais pas tout : elle a peut-être été assemblée à partir de listes de deux encodages. Les valeurs illisibles sont rejetées.',
  'encoding.letters': 'La liste n’est pas en UTF-8. Avec cet encodage, son texte semble {letters}.',
  'encoding.workbook': 'Un classeur indique lui-même son encodage.',
  'letters.western': 'd’Europe de l’Ouest',
  'letters.centralEuropean': 'd’Europe centrale',
  'letters.turkish': 'turc',
  'letters.cyrillic': 'cyrillique',
  'letters.greek': 'grec',
  'letters.baltic': 'balte',
  'letters.hebrew': 'hébreu',
  'letters.arabic': 'arabe',
  'letters.thai': 'thaï',
  'letters.japanese': 'japonais',
  'letters.chinese': 'chinois',
  'letters.traditionalChinese': 'chinois traditionnel',
  'letters.korean': 'coréen',

  'delimiter.comma': 'une virgule',
  'delimiter.semicolon': 'un point-virgule',
  'delimiter.tab': 'une tabulation',
  'delimiter.bar': 'une barre verticale',
  'delimiter.caret': 'un accent circonflexe',
  'delimiter.drawn': 'un trait dessiné',
  'delimiter.tilde': 'un tilde',
  'delimiter.colon': 'un deux-points',
  'delimiter.blank': 'un espace',
  'delimiter.aligned':
    'La liste est un tableau aligné par des espaces : chaque colonne commence au même endroit dans toutes les lignes.',
  'delimiter.announced': 'La première ligne de la liste le dit.',
  'delimiter.oneColumn': 'Il y a une colonne, et ses valeurs sont entre guillemets.',
  'delimiter.none': 'Aucun séparateur ne divise régulièrement les lignes : chaque ligne est donc une valeur.',
  'delimiter.widths':
    'Séparée par {delimiter} : {percent, number} % des lignes examinées ont {fields, plural, one {# champ} other {# champs}}.',
  'delimiter.content': 'Séparée par {delimiter} : ce n’est qu’ainsi que les valeurs sont entières.',
  'delimiter.workbook': 'Un classeur n’a pas besoin de séparateur.',
  'doubt.encoding': 'La liste est lue en {encoding}, mais elle est peut-être écrite autrement. {why}',
  'doubt.noConsent':
    '{column} dit non dans certaines lignes. Elles sont utilisées aussi, sauf si vous les excluez par un filtre.',
  'doubt.silentConsent':
    '{column} est vide dans certaines lignes. Elles sont utilisées aussi, sauf si vous les excluez par un filtre.',
  'doubt.optOuts':
    'Selon {column}, personne ne s’est désinscrit dans les premières lignes ; les suivantes n’ont pas été vérifiées.',
  'doubt.delimiter': 'Les lignes pourraient être séparées par {rival} aussi bien que par {delimiter}.',

  'quotes.doubled': 'Les guillemets dans les valeurs sont doublés.',
  'quotes.backslash':
    'Les guillemets et les séparateurs dans les valeurs suivent une barre oblique inverse : c’est ainsi que la liste est la plus régulière.',
  'quotes.workbook': 'Un classeur n’a pas besoin de guillemets.',

  'skipped.none': 'Ni titre ni commentaires ne précèdent la liste.',
  'skipped.lines': 'Ignoré avant la liste : {what}.',
  'skipped.separator': 'la ligne « sep= » pour Excel',
  'skipped.codes': 'les codes des colonnes',
  'skipped.comments': 'des commentaires (#)',
  'skipped.frame': 'les lignes qui encadrent le tableau',
  'skipped.title': 'un titre',
  'skipped.table': 'un tableau du rapport lui-même',

  'header.proven': 'La première ligne contient un nom de colonne connu, et les valeurs en dessous y correspondent.',
  'header.word': 'La première ligne contient un mot qui nomme souvent une colonne.',
  'header.words': 'La première ligne contient des mots qui nomment souvent des colonnes.',
  'header.look': 'La première ligne ne ressemble pas à celles qui suivent.',
  'header.data': 'La première ligne contient déjà des données, comme une adresse e-mail ou un numéro.',
  'header.alike': 'Rien ne distingue la première ligne de celles qui suivent : elle est donc prise pour des données.',
  'doubt.header': 'La première ligne est prise pour les noms des colonnes, mais ce sont peut-être des données.',
  'doubt.noHeader': 'La première ligne est prise pour des données, mais elle nomme peut-être les colonnes.',
  'doubt.phonesAbove':
    'Les {count, number} premières lignes sont ignorées comme partie du rapport, bien qu’elles puissent contenir des numéros de téléphone.',
  'doubt.tableAbove':
    '{count, plural, one {La première ligne est ignorée} other {Les {count, number} premières lignes sont ignorées}} : c’est un tableau du rapport lui-même, sur son hôte par exemple, bien qu’il contienne des adresses.',

  'guess.header': 'l’en-tête dit « {name} »',
  'guess.header.hidden': 'l’en-tête le dit',
  'guess.areaCodes': '{reason}, mais les indicatifs de ses numéros sont dans {column}',
  'guess.header.calling-codes': '{reason}, et ses valeurs sont des indicatifs de pays',
  'guess.header.iso-numbers': '{reason}, et ses nombres sont ceux de l’ISO 3166',
  'guess.header.not-available': '{reason}, et « NA » y signifie rien, pas la Namibie',
  'guess.values': '{percent, number} % des {values, number} valeurs examinées sont des {what}',
  'guess.digests':
    'les {values, number} valeurs examinées sont toutes des codes SHA-256, pris pour ceux d’adresses e-mail',
  'guess.callingCodes': 'indicatifs de pays',
  'guess.countries': 'codes ou noms de pays',
  'guess.ownCountry': '{reason}, et elle va avec {columns}',
  'guess.unreadCountry': '{reason}, mais son pays est dans {column}',
  'guess.constant': '{reason}, mais chaque ligne y dit la même chose, comme pour une boutique ou un hôte',
  'guess.repeating': '{reason}, mais les mêmes valeurs, peu nombreuses, s’y répètent, comme pour le personnel',
  'guess.user': '{reason}, mais {column} porte le nom du client',
  'guess.earlier': '{reason}, mais d’après l’en-tête, ils ne sont plus utilisés',
  'guess.party': '{reason}, mais d’après l’en-tête, il s’agit d’une entreprise ou de quelqu’un d’autre que le client',
  'guess.besideStaff':
    '{reason}, mais sa valeur se répète avec celle de {column}, et semble donc s’y rapporter, non au client',
  'guess.otherCountry': '{reason}, mais les numéros de téléphone correspondent aux pays de {column}',
  'guess.offer': '{reason}, mais {column} en porte le nom',
  'doubt.column': '{column} ne contient peut-être pas ce qu’elle semble contenir : {reason}.',
  'doubt.unreadCountry':
    '{column} n’est pas utilisée : son pays est dans {own}, mais ses numéros seraient lus avec celui de {used}.',
  'doubt.unreadCountry.same':
    '{column} est lue avec le pays de {used}. Dans les premières lignes, {own} dit la même chose.',
  'doubt.rivalCountry':
    '{column} est lue avec le pays de {used}, mais {other} en indique d’autres, et les numéros ne montrent pas lequel est le bon.',
  'doubt.foreignNumbers':
    '{column} est lue avec le pays de {used}, mais certains numéros semblent commencer par l’indicatif d’un autre pays, sans +. Ils seraient lus comme des numéros nationaux. Écrivez un + devant.',
  'doubt.people':
    '{column} et {other} semblent appartenir à des personnes différentes, et les deux sont utilisées. N’en utilisez qu’une pour n’atteindre que ses personnes.',
  'doubt.unknownPeople':
    '{other} est utilisée à côté de {column}, mais rien n’indique à qui elle appartient. N’en utilisez qu’une si elle contient d’autres personnes.',
  'doubt.constant':
    '{column} n’est pas utilisée : chaque ligne y dit la même chose, comme pour une boutique ou un hôte, mais il y a peu de lignes.',
  'doubt.repeating':
    '{column} n’est pas utilisée : les mêmes valeurs, peu nombreuses, s’y répètent, peut-être celles de votre personnel.',
  'doubt.besideStaff': '{column} n’est pas utilisée : {reason}.',
  'doubt.several':
    'Plusieurs colonnes contiennent des {what} et toutes sont utilisées : {columns}{more, select, yes { et d’autres} other {}}. Sans noms de colonnes, rien n’indique de qui il s’agit.',
  'doubt.formulas':
    '{column} contient des formules dont les résultats ne sont pas enregistrés, donc rien d’utilisable. Ouvrez le classeur dans Excel, enregistrez-le, et choisissez-le de nouveau.',
  'doubt.mailLinks':
    '{column} ne montre pas d’adresses : elles sont dans les liens de ses cellules, qui ne sont pas lus. Écrivez les adresses elles-mêmes dans une colonne, enregistrez le classeur, et choisissez-le de nouveau.',
  'doubt.countryNumbers':
    'Les nombres de {column} peuvent être des indicatifs ou des numéros de pays ISO : ceux qui peuvent être les deux ne sont pas utilisés.',

  'sheet.only': 'C’est la seule feuille.',
  'sheet.first':
    'Sur {count} feuilles, c’est la première qui contienne quelque chose ; les autres ne sont pas utilisées.',
  'sheet.people':
    'Sur {count} feuilles, c’est la première avec des adresses e-mail, des numéros de téléphone ou des ID ; les autres ne sont pas utilisées.',
  'doubt.sheet':
    'Plusieurs feuilles contiennent des personnes, et seule la première est lue : {names}{more, select, yes { et d’autres} other {}}.',
  'member.only': 'C’est le seul fichier de l’archive.',
  'member.first': 'C’est la première liste parmi {count} fichiers de l’archive ; les autres ne sont pas utilisés.',

  'optOut.file': 'D’après le nom du fichier, « {name} », ces personnes se sont désinscrites.',
  'optOut.sheet': 'D’après le nom de la feuille, « {name} », ces personnes se sont désinscrites.',
  'optOut.title': 'D’après le titre de la liste, ces personnes se sont désinscrites.',
  'optOut.column': 'D’après {column}, certaines personnes se sont désinscrites.',

  'filter.unmatched':
    'Dans {rows, plural, one {la première ligne} other {les # premières lignes}} de « {name} », aucune valeur de {column} n’est « {value} ». {instead}',
  'filter.unmatched.answers': 'À la place : {words}.',
  'filter.unmatched.advice': 'Indiquez une valeur telle qu’elle y est écrite.',
};
