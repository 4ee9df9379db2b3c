import type { formats as en } from '../../en/core/formats';
import type { Translation } from '../../translation';

export const formats: Translation<typeof en> = {
  'list.notText': '„{name}“ scheint {what} zu sein, keine Textliste. {advice}',

  'advice.importMappings':
    'Importieren Sie sie in den Einstellungen unter „Gespeicherte Zuordnungen“; die Befehlszeile liest sie mit --mapping.',
  'advice.export':
    'Öffnen Sie die Datei in dem Programm, aus dem sie stammt, exportieren Sie sie als CSV und wählen Sie diese Datei.',
  'advice.exportWorkbook':
    'Öffnen Sie die Datei in dem Programm, aus dem sie stammt, exportieren Sie sie als .xlsx oder CSV und wählen Sie diese Datei.',
  'advice.resaveExcel':
    'Öffnen Sie die Datei in Excel, speichern Sie sie als .xlsx oder exportieren Sie sie als CSV und wählen Sie diese Datei.',
  'advice.resave':
    'Öffnen Sie die Datei in einem Tabellenprogramm, speichern Sie sie als .xlsx oder exportieren Sie sie als CSV und wählen Sie diese Datei.',
  'advice.unpack': 'Entpacken Sie sie und wählen Sie die Liste selbst.',
  'advice.saveSeparately':
    'Speichern Sie sie als eigene Datei, oder exportieren Sie sie als CSV, und wählen Sie diese Datei.',
  'advice.beside': 'Wählen Sie die Liste selbst, die im selben Ordner liegt.',
  'advice.download': 'Öffnen Sie den Ordner im Finder, laden Sie die Datei herunter und wählen Sie sie erneut.',
  'advice.follow': 'Öffnen Sie sie, speichern Sie, wohin sie führt, als .xlsx oder CSV, und wählen Sie diese Datei.',

  'format.access': 'eine Access-Datenbank',
  'format.binary': 'eine Binärdatei',
  'format.bzip2': 'ein BZIP2-Archiv',
  'format.cloudFile': 'ein Platzhalter für eine Datei, die noch in iCloud liegt',
  'format.dif': 'eine DIF-Tabelle (.dif)',
  'format.emptyZip': 'ein leeres ZIP-Archiv',
  'format.gif': 'ein GIF-Bild',
  'format.gzip': 'ein GZIP-Archiv',
  'format.html': 'eine Webseite oder ein XML-Dokument',
  'format.iwork': 'ein Dokument von Numbers, Pages oder Keynote',
  'format.jpeg': 'ein JPEG-Bild',
  'format.json': 'ein JSON-Dokument',
  'format.link': 'eine Verknüpfung mit einer Datei oder Seite',
  'format.lockFile': 'eine Notiz, die ein Tabellenprogramm anlegt, solange eine Arbeitsmappe geöffnet ist',
  'format.mappings': 'eine Datei mit gespeicherten Zuordnungen',
  'format.ods': 'eine OpenDocument-Tabelle (.ods)',
  'format.openDocument': 'eine OpenDocument-Datei',
  'format.parquet': 'eine Parquet-Datei',
  'format.pdf': 'ein PDF-Dokument',
  'format.png': 'ein PNG-Bild',
  'format.powerPoint': 'eine PowerPoint-Präsentation',
  'format.rar': 'ein RAR-Archiv',
  'format.riff': 'ein Bild oder eine Aufnahme',
  'format.rtf': 'ein RTF-Dokument',
  'format.sevenZip': 'ein 7-Zip-Archiv',
  'format.sqlDump': 'die Sicherung einer Datenbank (SQL)',
  'format.sqlite': 'eine SQLite-Datenbank',
  'format.sylk': 'eine SYLK-Tabelle (.slk)',
  'format.systemFile': 'eine Datei des Betriebssystems',
  'format.tar': 'ein TAR-Archiv',
  'format.tiff': 'ein TIFF-Bild',
  'format.vcard': 'eine Datei mit Kontakten (vCard)',
  'format.word': 'ein Word-Dokument',
  'format.xls': 'eine alte Excel-Arbeitsmappe (.xls)',
  'format.xlsb': 'eine binäre Excel-Arbeitsmappe (.xlsb)',
  'format.xlsxOrZip': 'eine Excel-Arbeitsmappe (.xlsx) oder ein ZIP-Archiv',
  'format.xmlSpreadsheet': 'eine XML-Tabelle',
  'format.xz': 'ein XZ-Archiv',
  'format.zstandard': 'ein Zstandard-Archiv',
};
