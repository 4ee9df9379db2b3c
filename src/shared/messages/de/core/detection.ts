import type { detection as en } from '../../en/core/detection';
import type { Translation } from '../../translation';

export const detection: Translation<typeof en> = {
  'chosen.encoding': 'Sie haben diese Zeichencodierung gewählt.',
  'chosen.delimiter': 'Sie haben dieses Trennzeichen gewählt.',
  'chosen.skippedLines': 'Sie haben diese Zahl gewählt.',
  'chosen.quotes': 'Sie haben dies gewählt.',
  'chosen.header': 'Sie haben dies gewählt.',
  'chosen.sheet': 'Sie haben dieses Tabellenblatt gewählt.',
  'chosen.member': 'Sie haben diese Datei gewählt.',

  'encoding.byteOrderMark': 'Die Liste beginnt mit einer Byte-Reihenfolge-Marke.',
  'encoding.zeros': 'Jedes zweite Byte ist null, wie in UTF-16.',
  'encoding.escapes': 'Escape-Sequenzen schalten zwischen ASCII und japanischen Zeichen um.',
  'encoding.utf8': 'Alle geprüften Bytes sind gültiges UTF-8.',
  'encoding.mixed':
    'Der größte Teil der Liste ist UTF-8, ein Teil aber nicht: Vielleicht wurde sie aus Listen in zwei Zeichencodierungen zusammengefügt. Werte, die nicht lesbar sind, werden abgelehnt.',
  'encoding.letters': 'Die Liste ist kein UTF-8. In dieser Zeichencodierung sieht ihr Text {letters} aus.',
  'encoding.workbook': 'Eine Arbeitsmappe gibt ihre Zeichencodierung selbst an.',
  'letters.western': 'westeuropäisch',
  'letters.centralEuropean': 'mitteleuropäisch',
  'letters.turkish': 'türkisch',
  'letters.cyrillic': 'kyrillisch',
  'letters.greek': 'griechisch',
  'letters.baltic': 'baltisch',
  'letters.hebrew': 'hebräisch',
  'letters.arabic': 'arabisch',
  'letters.thai': 'thailändisch',
  'letters.japanese': 'japanisch',
  'letters.chinese': 'chinesisch',
  'letters.traditionalChinese': 'traditionell chinesisch',
  'letters.korean': 'koreanisch',

  'delimiter.comma': 'Komma',
  'delimiter.semicolon': 'Semikolon',
  'delimiter.tab': 'Tabulator',
  'delimiter.bar': 'senkrechten Strich',
  'delimiter.caret': 'Zirkumflex',
  'delimiter.drawn': 'eine gezeichnete Linie',
  'delimiter.tilde': 'Tilde',
  'delimiter.colon': 'Doppelpunkt',
  'delimiter.blank': 'Leerzeichen',
  'delimiter.aligned':
    'Die Liste ist eine mit Leerzeichen ausgerichtete Tabelle: Jede Spalte beginnt in allen Zeilen an derselben Stelle.',
  'delimiter.announced': 'Die erste Zeile der Liste sagt es.',
  'delimiter.oneColumn': 'Es gibt eine Spalte, und ihre Werte stehen in Anführungszeichen.',
  'delimiter.none': 'Kein Trennzeichen teilt die Zeilen gleichmäßig, also ist jede Zeile ein Wert.',
  'delimiter.widths':
    'Geteilt durch {delimiter}: {percent, number} % der geprüften Zeilen haben {fields, plural, one {# Feld} other {# Felder}}.',
  'delimiter.content': 'Geteilt durch {delimiter}: Nur so ergeben sich ganze Werte.',
  'delimiter.workbook': 'Eine Arbeitsmappe braucht kein Trennzeichen.',
  'doubt.encoding': 'Die Liste wird als {encoding} gelesen, kann aber anders geschrieben sein. {why}',
  'doubt.noConsent':
    'In manchen Zeilen steht in {column} ein Nein. Auch sie werden verwendet, sofern Sie sie nicht herausfiltern.',
  'doubt.silentConsent':
    'In manchen Zeilen ist {column} leer. Auch sie werden verwendet, sofern Sie sie nicht herausfiltern.',
  'doubt.optOuts':
    'Laut {column} hat sich in den ersten Zeilen niemand abgemeldet; die Zeilen darunter wurden nicht geprüft.',
  'doubt.delimiter': 'Die Zeilen ließen sich ebenso gut durch {rival} teilen wie durch {delimiter}.',

  'quotes.doubled': 'Anführungszeichen in Werten sind verdoppelt.',
  'quotes.backslash':
    'Anführungs- und Trennzeichen in Werten stehen nach einem Backslash: So gelesen ist die Liste am regelmäßigsten.',
  'quotes.workbook': 'Eine Arbeitsmappe braucht keine Anführungszeichen.',

  'skipped.none': 'Über der Liste stehen weder Titel noch Kommentare.',
  'skipped.lines': 'Über der Liste übersprungen: {what}.',
  'skipped.separator': 'die Zeile „sep=“ für Excel',
  'skipped.codes': 'die Kürzel der Spalten',
  'skipped.comments': 'Kommentare (#)',
  'skipped.frame': 'Linien um die Tabelle',
  'skipped.title': 'ein Titel',
  'skipped.table': 'eine Tabelle des Berichts selbst',

  'header.proven': 'Die erste Zeile enthält einen bekannten Spaltennamen, und die Werte darunter passen dazu.',
  'header.word': 'Die erste Zeile enthält ein Wort, nach dem Spalten oft benannt sind.',
  'header.words': 'Die erste Zeile enthält Wörter, nach denen Spalten oft benannt sind.',
  'header.look': 'Die erste Zeile sieht anders aus als die Zeilen darunter.',
  'header.data': 'Die erste Zeile enthält schon Daten, etwa eine E-Mail-Adresse oder eine Nummer.',
  'header.alike': 'Nichts unterscheidet die erste Zeile von denen darunter, also gilt sie als Daten.',
  'doubt.header': 'Die erste Zeile gilt als Namen der Spalten, könnte aber Daten sein.',
  'doubt.noHeader': 'Die erste Zeile gilt als Daten, könnte aber die Spalten benennen.',
  'doubt.phonesAbove':
    'Die ersten {count, number} Zeilen werden als Teil des Berichts übersprungen, obwohl darin Telefonnummern stehen können.',
  'doubt.tableAbove':
    '{count, plural, one {Die erste Zeile wird} other {Die ersten {count, number} Zeilen werden}} als Tabelle des Berichts selbst übersprungen, etwa über dessen Gastgeber, obwohl darin Adressen stehen.',

  'guess.header': 'im Kopf steht „{name}“',
  'guess.header.hidden': 'der Kopf sagt es',
  'guess.areaCodes': '{reason}, aber die Vorwahlen der Nummern stehen in {column}',
  'guess.header.calling-codes': '{reason}, und ihre Werte sind Landesvorwahlen',
  'guess.header.iso-numbers': '{reason}, und ihre Zahlen sind die von ISO 3166',
  'guess.header.not-available': '{reason}, und „NA“ steht darin für nichts, nicht für Namibia',
  'guess.values': '{percent, number} % von {values, number} geprüften Werten sind {what}',
  'guess.digests':
    'alle {values, number} geprüften Werte sind SHA-256-Codes, die als solche von E-Mail-Adressen gelten',
  'guess.callingCodes': 'Landesvorwahlen',
  'guess.countries': 'Ländercodes oder Ländernamen',
  'guess.ownCountry': '{reason}, und sie gehört zu {columns}',
  'guess.unreadCountry': '{reason}, aber ihr Land steht in {column}',
  'guess.constant': '{reason}, doch dort steht in jeder Zeile dasselbe, wie bei einem Shop oder Gastgeber',
  'guess.repeating': '{reason}, doch dort wiederholen sich dieselben wenigen Werte, wie bei Mitarbeitenden',
  'guess.user': '{reason}, aber {column} ist nach dem Kunden benannt',
  'guess.earlier': '{reason}, doch laut Kopf sind sie nicht mehr in Gebrauch',
  'guess.party': '{reason}, doch laut Kopf gehören sie einem Betrieb oder jemand anderem als dem Kunden',
  'guess.besideStaff':
    '{reason}, doch der Wert wiederholt sich zusammen mit {column}, gehört also wohl dorthin, nicht zum Kunden',
  'guess.otherCountry': '{reason}, doch die Telefonnummern passen zu den Ländern in {column}',
  'guess.offer': '{reason}, aber {column} ist danach benannt',
  'doubt.column': '{column} enthält vielleicht nicht, wonach es aussieht: {reason}.',
  'doubt.unreadCountry':
    '{column} wird nicht verwendet: Das Land dazu steht in {own}, gelesen würden die Nummern aber mit dem in {used}.',
  'doubt.unreadCountry.same':
    '{column} wird mit dem Land in {used} gelesen. In den ersten Zeilen steht in {own} dasselbe.',
  'doubt.rivalCountry':
    '{column} wird mit dem Land in {used} gelesen, doch {other} nennt andere, und die Nummern zeigen nicht, welches stimmt.',
  'doubt.foreignNumbers':
    '{column} wird mit dem Land in {used} gelesen, doch einige Nummern beginnen offenbar mit der Vorwahl eines anderen Landes, ohne +. Sie würden als Nummern des Inlands gelesen. Schreiben Sie ein + davor.',
  'doubt.people':
    '{column} und {other} gehören offenbar verschiedenen Personen, und beide werden verwendet. Verwenden Sie nur eine davon, um nur deren Personen zu erreichen.',
  'doubt.unknownPeople':
    '{other} wird neben {column} verwendet, aber nichts zeigt, zu wem sie gehört. Verwenden Sie nur eine der beiden, falls darin andere Personen stehen.',
  'doubt.constant':
    '{column} wird nicht verwendet: Dort steht in jeder Zeile dasselbe, wie bei einem Shop oder Gastgeber, doch es sind nur wenige Zeilen.',
  'doubt.repeating':
    '{column} wird nicht verwendet: Dort wiederholen sich dieselben wenigen Werte, vielleicht die Ihrer Mitarbeitenden.',
  'doubt.besideStaff': '{column} wird nicht verwendet: {reason}.',
  'doubt.several':
    'Mehrere Spalten enthalten {what}, und alle werden verwendet: {columns}{more, select, yes { und weitere} other {}}. Ohne Spaltennamen zeigt nichts, wem sie gehören.',
  'doubt.formulas':
    '{column} enthält Formeln, deren Ergebnisse nicht gespeichert sind, und damit nichts Verwendbares. Öffnen Sie die Arbeitsmappe in Excel, speichern Sie sie und wählen Sie sie erneut.',
  'doubt.mailLinks':
    '{column} zeigt keine Adressen: Sie stehen in den Links der Zellen, die nicht gelesen werden. Schreiben Sie die Adressen selbst in eine Spalte, speichern Sie die Arbeitsmappe und wählen Sie sie erneut.',
  'doubt.countryNumbers':
    'Zahlen in {column} können Landesvorwahlen oder ISO-Ländernummern sein: Was beides sein kann, wird nicht verwendet.',

  'sheet.only': 'Es ist das einzige Tabellenblatt.',
  'sheet.first':
    'Von {count} Tabellenblättern ist es das erste, das etwas enthält; die anderen werden nicht verwendet.',
  'sheet.people':
    'Von {count} Tabellenblättern ist es das erste mit E-Mail-Adressen, Telefonnummern oder IDs; die anderen werden nicht verwendet.',
  'doubt.sheet':
    'Mehrere Tabellenblätter enthalten Personen, und nur das erste davon wird gelesen: {names}{more, select, yes { und weitere} other {}}.',
  'member.only': 'Es ist die einzige Datei im Archiv.',
  'member.first': 'Es ist die erste Liste von {count} Dateien im Archiv; die anderen werden nicht verwendet.',

  'optOut.file': 'Laut dem Dateinamen „{name}“ haben sich diese Personen abgemeldet.',
  'optOut.sheet': 'Laut dem Namen des Tabellenblatts „{name}“ haben sich diese Personen abgemeldet.',
  'optOut.title': 'Laut dem Titel der Liste haben sich diese Personen abgemeldet.',
  'optOut.column': 'Laut {column} haben sich manche Personen abgemeldet.',

  'filter.unmatched':
    'In {rows, plural, one {der ersten Zeile} other {den ersten # Zeilen}} von „{name}“ steht nirgends „{value}“ in {column}. {instead}',
  'filter.unmatched.answers': 'Stattdessen: {words}.',
  'filter.unmatched.advice': 'Geben Sie einen Wert so an, wie er dort steht.',
};
