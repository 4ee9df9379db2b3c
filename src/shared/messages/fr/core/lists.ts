import type { lists as en } from '../../en/core/lists';
import type { Translation } from '../../translation';

export const lists: Translation<typeof en> = {
  'list.column': 'la colonne {number}',
  'list.quoted': '« {name} »',

  'list.lostName':
    '« {name} » est introuvable : son nom, ou celui d’un dossier qui le contient, comporte des caractères illisibles. Renommez-le, puis choisissez-le de nouveau.',
  'list.notFound':
    '« {name} » est introuvable. Vérifiez si le fichier a été déplacé ou renommé, puis choisissez-le de nouveau.',
  'list.unreadable':
    '« {name} » est illisible ({code}). Vérifiez ses autorisations, et qu’aucun autre programme ne l’a verrouillé.',
  'list.unreadable.unknown':
    '« {name} » est illisible. Vérifiez ses autorisations, et qu’aucun autre programme ne l’a verrouillé.',
  'list.connectionLost':
    '« {name} » est incomplète, car la connexion a été interrompue. Vérifiez le programme qui envoie la liste, puis recommencez.',
  'list.notAFile':
    '« {name} » est {what, select, folder {un dossier} other {un périphérique ou un tube}}, pas un fichier. Choisissez la liste elle-même, par exemple un fichier CSV.',
  'list.empty': '« {name} » est vide. Exportez de nouveau la liste et choisissez le nouveau fichier.',
  'list.noRows':
    '« {name} » contient un en-tête, mais aucune ligne en dessous. Vérifiez l’export, ou indiquez que la première ligne contient des données.',
  'list.allSkipped': '« {name} » n’a plus de lignes après celles qui sont ignorées. Ignorez moins de lignes.',
  'list.changed':
    '« {name} » a été modifiée, remplacée ou supprimée pendant la lecture. Fermez les autres programmes qui l’utilisent et recommencez.',
  'list.damaged':
    '« {name} » est endommagée ou incomplète. Copiez-la ou téléchargez-la de nouveau, ou exportez la liste à nouveau.',
  'list.protected':
    '« {name} » est protégée par un mot de passe. Ouvrez-la, enregistrez-la sans mot de passe ou exportez-la en CSV, et choisissez ce fichier.',
  'list.closed': 'Cette liste n’est plus ouverte. Ouvrez de nouveau le fichier.',
  'list.pastedEmpty':
    'Le presse-papiers ne contient pas de texte. Copiez d’abord des adresses ou des cellules, puis collez.',
  'list.pastedTooLong':
    'C’est plus que ce qui peut être collé : 16 millions de caractères. Enregistrez-le dans un fichier et choisissez celui-ci.',
  'list.fewerColumns':
    '« {name} » a moins de colonnes qu’à son ouverture. Ouvrez-la de nouveau et vérifiez les colonnes.',
  'list.tooBigForMemory':
    '« {name} » dépasse {most}, la limite pour un classeur ou une archive dans un autre fichier ou venant de l’entrée standard. Décompressez-le d’abord, ou enregistrez-le dans un fichier à part, et choisissez ce fichier.',
  'list.tooMuchText':
    '« {name} » contient plus de {most} de textes différents. Exportez la feuille en CSV, qui n’a pas cette limite, et choisissez ce fichier.',
  'list.tooManyFiles':
    '« {name} » contient plus de {most, number} fichiers. Décompressez l’archive et choisissez la liste elle-même.',
  'list.otherMethod':
    '« {name} » est comprimée par une méthode qui n’est pas prise en charge. Décompressez-la et choisissez la liste elle-même.',
  'list.packedTwice':
    '« {name} » est un fichier comprimé dans un autre. Décompressez celui de l’extérieur, et choisissez le fichier qui s’y trouvait.',
  'list.unpacksTooLarge':
    '« {name} » dépasse {most} une fois décompressée, ce qui est trop pour une liste. Divisez-la, ou décompressez-la et choisissez la liste elle-même.',
  'list.unpacksTooMuch':
    '« {name} » dépasse {times, number} fois sa taille une fois décompressée, ce que ne fait aucune vraie liste. Vérifiez d’où elle vient, et exportez la liste à nouveau.',
  'list.noFiles':
    '« {name} » ne contient aucun fichier. Exportez de nouveau la liste et choisissez le nouveau fichier.',
  'list.noSuchFile':
    '« {name} » ne contient pas de fichier « {wanted} ». Choisissez parmi : {names}{more, select, yes { et d’autres} other {}}.',
  'list.noSuchSheet':
    '« {name} » n’a pas de feuille « {wanted} ». Choisissez parmi : {names}{more, select, yes { et d’autres} other {}}.',
  'list.unsplitLines':
    'La feuille « {sheet} » de « {name} » contient des lignes entières d’une liste, chacune dans une cellule. Répartissez-les dans le tableur (dans Excel : Données, Convertir), ou choisissez le fichier CSV dont elles proviennent.',
  'list.onlyFormulas':
    'Sous son en-tête, la feuille « {sheet} » de « {name} » ne contient que des formules dont les résultats ne sont pas enregistrés. Ouvrez le classeur dans Excel, enregistrez-le, et choisissez-le de nouveau.',
  'list.emptySheet': 'La feuille « {sheet} » de « {name} » est vide. Choisissez une autre feuille.',
  'list.emptySheetHead':
    'Les premiers {most} de la feuille « {sheet} » de « {name} » ne contiennent aucune ligne. Supprimez ses lignes vides, ou choisissez une autre feuille.',
  'list.emptySheetHeads':
    'Aucune ligne n’a été trouvée dans les premiers {most} des feuilles de « {name} ». Copiez la feuille de la liste dans un nouveau classeur, ou exportez-la en CSV, et choisissez ce fichier.',
  'list.tooManyColumns':
    'La ligne {row} de « {name} » a plus de {most, number} colonnes, plus que n’en accepte un tableur. Exportez de nouveau la liste avec les seules colonnes dont vous avez besoin.',
  'list.tooManyUsedColumns':
    'Plus de {most, number} colonnes de « {name} » seraient utilisées. Choisissez celles dont vous avez besoin.',
  'list.tooLongToUnderstand':
    '« {name} » n’a pas pu être comprise en {seconds} secondes. Copiez-la sur cet ordinateur si elle se trouve ailleurs, ou exportez la liste en CSV, et choisissez ce fichier.',
  'list.previewStopped':
    'La liste n’a pas pu être comprise : un fil d’exécution s’est terminé de façon inattendue. Fermez d’autres programmes si la mémoire manque, et choisissez la liste à nouveau.',
  'list.tooManyStyles':
    '« {name} » contient plus de {most} de styles ou de noms de feuilles, plus que n’en demande une liste. Copiez la feuille de la liste dans un nouveau classeur, ou exportez-la en CSV, et choisissez ce fichier.',
  'list.badDelimiter':
    'Les guillemets et les sauts de ligne ne peuvent pas servir de séparateur. Choisissez une virgule, un point-virgule, une tabulation ou une barre verticale.',
  'list.unknownEncoding':
    'L’encodage « {encoding} » est inconnu. Utilisez un nom comme utf-8, utf-16le, windows-1252, iso-8859-15 ou shift_jis.',

  'columns.noHeader':
    '{count, plural, =0 {Ses lignes sont trop longues pour être lues en colonnes.} one {Elle n’a pas d’en-tête, et une seule colonne.} other {Elle n’a pas d’en-tête ; ses colonnes sont numérotées de 1 à #.}}',
  'columns.unnamed':
    '{count, plural, one {Sa seule colonne n’a pas de nom.} other {Ses colonnes sont numérotées de 1 à #.}}',
  'columns.named': 'Ses colonnes sont {names}{more, plural, =0 {} one { et # autre} other { et # autres}}.',
  'columns.unknown': '« {name} » n’a pas de colonne « {wanted} ». {columns}',
  'columns.aligned':
    '« {name} » est un tableau mis en forme avec des espaces ou des traits, fait pour être lu. Exportez-le en CSV, ou ouvrez-le dans un tableur (Données, Convertir) et enregistrez-le.',
  'columns.noneUsable':
    'Aucune colonne de « {name} » ne ressemble à des adresses e-mail, des numéros de téléphone, des ID d’appareil ou des ID client. Indiquez quelle colonne utiliser et ce qu’elle contient. {columns}',
  'columns.noneOfType': 'Aucune colonne de « {name} » ne ressemble à ceci : {userType}. Choisissez la bonne. {columns}',
  'columns.noneOfChosen': 'Les colonnes choisies de « {name} » n’en contiennent aucun.',
  'columns.unclear':
    'Impossible de dire lequel des types {column} de « {name} » contient. Utilisez un type à la fois, ou laissez la colonne de côté.',
};
