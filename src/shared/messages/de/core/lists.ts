import type { lists as en } from '../../en/core/lists';
import type { Translation } from '../../translation';

export const lists: Translation<typeof en> = {
  'list.column': 'Spalte {number}',
  'list.quoted': '„{name}“',

  'list.lostName':
    '„{name}“ wurde nicht gefunden: Der Name der Datei oder eines Ordners darüber enthält unlesbare Zeichen. Benennen Sie ihn um, und wählen Sie die Datei neu aus.',
  'list.notFound':
    '„{name}“ wurde nicht gefunden. Prüfen Sie, ob die Datei verschoben oder umbenannt wurde, und wählen Sie sie neu aus.',
  'list.unreadable':
    '„{name}“ ist nicht lesbar ({code}). Prüfen Sie die Zugriffsrechte, und ob ein anderes Programm die Datei gesperrt hat.',
  'list.unreadable.unknown':
    '„{name}“ ist nicht lesbar. Prüfen Sie die Zugriffsrechte, und ob ein anderes Programm die Datei gesperrt hat.',
  'list.connectionLost':
    '„{name}“ ist unvollständig, weil die Verbindung abbrach. Prüfen Sie das Programm, das die Liste sendet, und beginnen Sie noch einmal.',
  'list.notAFile':
    '„{name}“ ist {what, select, folder {ein Ordner} other {ein Gerät oder eine Pipe}}, keine Datei. Wählen Sie die Liste selbst, etwa eine CSV-Datei.',
  'list.empty': '„{name}“ ist leer. Exportieren Sie die Liste noch einmal und wählen Sie die neue Datei.',
  'list.noRows':
    '„{name}“ enthält eine Kopfzeile, aber keine Zeilen darunter. Prüfen Sie den Export, oder sagen Sie, dass die erste Zeile Daten enthält.',
  'list.allSkipped': 'In „{name}“ bleiben nach den übersprungenen keine Zeilen übrig. Überspringen Sie weniger Zeilen.',
  'list.changed':
    '„{name}“ wurde geändert, ersetzt oder entfernt, während die Liste gelesen wurde. Schließen Sie andere Programme, die sie verwenden, und beginnen Sie noch einmal.',
  'list.damaged':
    '„{name}“ ist beschädigt oder unvollständig. Kopieren oder laden Sie die Datei noch einmal, oder exportieren Sie die Liste neu.',
  'list.protected':
    '„{name}“ ist durch ein Passwort geschützt. Öffnen Sie die Datei, speichern Sie sie ohne Passwort oder exportieren Sie sie als CSV, und wählen Sie diese Datei.',
  'list.closed': 'Diese Liste ist nicht mehr geöffnet. Öffnen Sie die Datei noch einmal.',
  'list.pastedEmpty':
    'In der Zwischenablage ist kein Text. Kopieren Sie zuerst Adressen oder Zellen und fügen Sie sie dann ein.',
  'list.pastedTooLong':
    'Das ist mehr, als sich einfügen lässt: 16 Millionen Zeichen. Speichern Sie es als Datei und wählen Sie diese aus.',
  'list.fewerColumns':
    '„{name}“ hat weniger Spalten als beim Öffnen. Öffnen Sie die Liste noch einmal und prüfen Sie die Spalten.',
  'list.tooBigForMemory':
    '„{name}“ ist größer als {most}; mehr geht nicht bei einer Arbeitsmappe oder einem Archiv in einer anderen Datei oder aus der Standardeingabe. Entpacken Sie es zuerst, oder speichern Sie es als eigene Datei, und wählen Sie diese Datei.',
  'list.tooMuchText':
    '„{name}“ enthält mehr als {most} verschiedene Texte. Exportieren Sie das Tabellenblatt als CSV, wo es diese Grenze nicht gibt, und wählen Sie diese Datei.',
  'list.tooManyFiles':
    '„{name}“ enthält mehr als {most, number} Dateien. Entpacken Sie das Archiv und wählen Sie die Liste selbst.',
  'list.otherMethod':
    '„{name}“ ist mit einem Verfahren gepackt, das nicht unterstützt wird. Entpacken Sie die Datei und wählen Sie die Liste selbst.',
  'list.packedTwice':
    '„{name}“ ist eine gepackte Datei in einer anderen. Entpacken Sie die äußere und wählen Sie die Datei, die darin war.',
  'list.unpacksTooLarge':
    '„{name}“ ist entpackt größer als {most}; das ist zu viel für eine Liste. Teilen Sie sie, oder entpacken Sie sie und wählen Sie die Liste selbst.',
  'list.unpacksTooMuch':
    '„{name}“ wird entpackt mehr als {times, number}-mal so groß; das wird keine echte Liste. Prüfen Sie, woher die Datei kommt, und exportieren Sie die Liste neu.',
  'list.noFiles':
    '„{name}“ enthält keine Dateien. Exportieren Sie die Liste noch einmal und wählen Sie die neue Datei.',
  'list.noSuchFile':
    '„{name}“ enthält keine Datei „{wanted}“. Wählen Sie eine von diesen: {names}{more, select, yes { und weitere} other {}}.',
  'list.noSuchSheet':
    '„{name}“ hat kein Tabellenblatt „{wanted}“. Wählen Sie eines von diesen: {names}{more, select, yes { und weitere} other {}}.',
  'list.unsplitLines':
    'Das Tabellenblatt „{sheet}“ von „{name}“ enthält ganze Zeilen einer Liste, jede in einer Zelle. Teilen Sie sie im Tabellenprogramm auf (in Excel: Daten, Text in Spalten), oder wählen Sie die CSV-Datei, aus der sie stammen.',
  'list.onlyFormulas':
    'Unter der Kopfzeile enthält das Tabellenblatt „{sheet}“ von „{name}“ nur Formeln, deren Ergebnisse nicht gespeichert sind. Öffnen Sie die Arbeitsmappe in Excel, speichern Sie sie und wählen Sie sie erneut.',
  'list.emptySheet': 'Das Tabellenblatt „{sheet}“ von „{name}“ ist leer. Wählen Sie ein anderes.',
  'list.emptySheetHead':
    'Die ersten {most} des Tabellenblatts „{sheet}“ von „{name}“ enthalten keine Zeile. Löschen Sie die leeren Zeilen, oder wählen Sie ein anderes Tabellenblatt.',
  'list.emptySheetHeads':
    'In den ersten {most} der Tabellenblätter von „{name}“ wurde keine Zeile gefunden. Kopieren Sie das Blatt mit der Liste in eine neue Arbeitsmappe, oder exportieren Sie es als CSV, und wählen Sie diese Datei.',
  'list.tooManyColumns':
    'Zeile {row} von „{name}“ hat mehr als {most, number} Spalten, mehr als jedes Tabellenprogramm verträgt. Exportieren Sie die Liste noch einmal, nur mit den Spalten, die Sie brauchen.',
  'list.tooManyUsedColumns':
    'Mehr als {most, number} Spalten von „{name}“ sollen verwendet werden. Wählen Sie die aus, die Sie brauchen.',
  'list.tooLongToUnderstand':
    '„{name}“ war in {seconds} Sekunden nicht zu verstehen. Kopieren Sie die Datei auf diesen Computer, wenn sie woanders liegt, oder exportieren Sie die Liste als CSV, und wählen Sie diese Datei.',
  'list.previewStopped':
    'Die Liste ließ sich nicht verstehen: Ein Thread hat unerwartet geendet. Schließen Sie andere Programme, falls der Arbeitsspeicher knapp ist, und wählen Sie die Liste noch einmal.',
  'list.tooManyStyles':
    '„{name}“ enthält mehr als {most} an Formaten oder Namen von Tabellenblättern, mehr als jede Liste braucht. Kopieren Sie das Blatt mit der Liste in eine neue Arbeitsmappe, oder exportieren Sie es als CSV, und wählen Sie diese Datei.',
  'list.badDelimiter':
    'Anführungszeichen und Zeilenumbrüche können kein Trennzeichen sein. Wählen Sie Komma, Semikolon, Tabulator oder senkrechten Strich.',
  'list.unknownEncoding':
    'Die Zeichencodierung „{encoding}“ ist nicht bekannt. Verwenden Sie einen Namen wie utf-8, utf-16le, windows-1252, iso-8859-15 oder shift_jis.',

  'columns.noHeader':
    '{count, plural, =0 {Ihre Zeilen sind zu lang, um als Spalten gelesen zu werden.} one {Die Liste hat keine Kopfzeile und nur eine Spalte.} other {Die Liste hat keine Kopfzeile; ihre Spalten sind von 1 bis # nummeriert.}}',
  'columns.unnamed':
    '{count, plural, one {Ihre einzige Spalte hat keinen Namen.} other {Ihre Spalten sind von 1 bis # nummeriert.}}',
  'columns.named': 'Ihre Spalten sind {names}{more, plural, =0 {} one { und # weitere} other { und # weitere}}.',
  'columns.unknown': '„{name}“ hat keine Spalte „{wanted}“. {columns}',
  'columns.aligned':
    '„{name}“ ist eine Tabelle, die zum Lesen mit Leerzeichen oder Linien ausgerichtet ist. Exportieren Sie sie als CSV, oder öffnen Sie sie in einer Tabellenkalkulation (Daten, Text in Spalten) und speichern Sie sie.',
  'columns.noneUsable':
    'Keine Spalte von „{name}“ sieht nach E-Mail-Adressen, Telefonnummern, Geräte-IDs oder Kunden-IDs aus. Sagen Sie, welche Spalte verwendet werden soll und was sie enthält. {columns}',
  'columns.noneOfType':
    'Keine Spalte von „{name}“ sieht hiernach aus: {userType}. Wählen Sie die richtige aus. {columns}',
  'columns.noneOfChosen': 'Die gewählten Spalten von „{name}“ enthalten nichts davon.',
  'columns.unclear':
    'Welchen der Typen {column} von „{name}“ enthält, ist nicht zu erkennen. Verwenden Sie einen Typ nach dem anderen, oder verwenden Sie die Spalte nicht.',
};
