import type { formats as en } from '../../en/core/formats';
import type { Translation } from '../../translation';

export const formats: Translation<typeof en> = {
  'list.notText': '« {name} » semble être {what}, pas une liste de texte. {advice}',

  'advice.importMappings':
    'Importez-le dans les paramètres sous « Correspondances enregistrées » ; la ligne de commande le lit avec --mapping.',
  'advice.export': 'Ouvrez le fichier dans le programme d’où il vient, exportez-le en CSV, et choisissez ce fichier.',
  'advice.exportWorkbook':
    'Ouvrez le fichier dans le programme d’où il vient, exportez-le en .xlsx ou en CSV, et choisissez ce fichier.',
  'advice.resaveExcel':
    'Ouvrez le fichier dans Excel, enregistrez-le en .xlsx ou exportez-le en CSV, et choisissez ce fichier.',
  'advice.resave':
    'Ouvrez le fichier dans un tableur, enregistrez-le en .xlsx ou exportez-le en CSV, et choisissez ce fichier.',
  'advice.unpack': 'Décompressez le fichier et choisissez la liste elle-même.',
  'advice.saveSeparately': 'Enregistrez-le dans un fichier à part, ou exportez-le en CSV, et choisissez ce fichier.',

  'format.access': 'une base de données Access',
  'format.binary': 'un fichier binaire',
  'format.bzip2': 'une archive BZIP2',
  'format.dif': 'une feuille de calcul DIF (.dif)',
  'format.emptyZip': 'une archive ZIP vide',
  'format.gif': 'une image GIF',
  'format.gzip': 'une archive GZIP',
  'format.html': 'une page Web ou un document XML',
  'format.iwork': 'un document de Numbers, Pages ou Keynote',
  'format.jpeg': 'une image JPEG',
  'format.json': 'un document JSON',
  'format.mappings': 'un fichier de correspondances enregistrées',
  'format.ods': 'une feuille de calcul OpenDocument (.ods)',
  'format.openDocument': 'un fichier OpenDocument',
  'format.parquet': 'un fichier Parquet',
  'format.pdf': 'un document PDF',
  'format.png': 'une image PNG',
  'format.powerPoint': 'une présentation PowerPoint',
  'format.rar': 'une archive RAR',
  'format.riff': 'une image ou un enregistrement',
  'format.rtf': 'un document RTF',
  'format.sevenZip': 'une archive 7-Zip',
  'format.sqlite': 'une base de données SQLite',
  'format.sylk': 'une feuille de calcul SYLK (.slk)',
  'format.tar': 'une archive TAR',
  'format.tiff': 'une image TIFF',
  'format.vcard': 'un fichier de contacts (vCard)',
  'format.word': 'un document Word',
  'format.xls': 'un ancien classeur Excel (.xls)',
  'format.xlsb': 'un classeur Excel binaire (.xlsb)',
  'format.xlsxOrZip': 'un classeur Excel (.xlsx) ou une archive ZIP',
  'format.xmlSpreadsheet': 'une feuille de calcul XML',
  'format.xz': 'une archive XZ',
  'format.zstandard': 'une archive Zstandard',
};
