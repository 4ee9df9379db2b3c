import type { detection as en } from '../../en/core/detection';
import type { Translation } from '../../translation';

export const detection: Translation<typeof en> = {
  'chosen.encoding': 'Diese Zeichencodierung wurde von Hand gewählt.',
  'chosen.delimiter': 'Dieses Trennzeichen wurde von Hand gewählt.',
  'chosen.skippedLines': 'Diese Zahl wurde von Hand gewählt.',
  'chosen.quotes': 'Dies wurde von Hand gewählt.',
  'chosen.header': 'Dies wurde von Hand gewählt.',
  'chosen.sheet': 'Dieses Tabellenblatt wurde von Hand gewählt.',
  'chosen.member': 'Diese Datei wurde von Hand gewählt.',

  'encoding.byteOrderMark': 'Die Liste beginnt mit einer Byte-Reihenfolge-Marke.',
  'encoding.zeros': 'Jedes zweite Byte ist null, wie in UTF-16.',
  'encoding.utf8': 'Alle geprüften Bytes sind gültiges UTF-8.',
  'encoding.mixed':
    'Der größte Teil der Liste ist UTF-8, ein Teil aber nicht: Vielleicht wurde sie aus Listen in zwei Zeichencodierungen zusammengefügt. Werte, die nicht lesbar sind, werden abgelehnt.',
  'encoding.letters': 'Die Bytes sind kein UTF-8; so gelesen, sind die Buchstaben die für {letters}.',
  'encoding.workbook': 'Eine Arbeitsmappe sagt selbst, wie ihr Text codiert ist.',
  'letters.western': 'Westeuropa',
  'letters.centralEuropean': 'Mitteleuropa',
  'letters.turkish': 'Türkisch',
  'letters.cyrillic': 'Russisch oder eine verwandte Sprache',
  'letters.greek': 'Griechisch',
  'letters.japanese': 'Japanisch',
  'letters.chinese': 'Chinesisch',
  'letters.traditionalChinese': 'traditionelles Chinesisch',
  'letters.korean': 'Koreanisch',

  'delimiter.caret': 'Zirkumflex',
  'delimiter.drawn': 'eine gezeichnete Linie',
  'delimiter.tilde': 'Tilde',
  'delimiter.colon': 'Doppelpunkt',
  'doubt.encoding': 'Die Liste wird als {encoding} gelesen, kann aber anders geschrieben sein. {why}',
  'doubt.noConsent': '{column} sagt in manchen Zeilen Nein; sie werden verwendet, wenn kein Filter sie ausschließt.',
  'doubt.optOuts':
    'In den ersten Zeilen hat sich niemand abgemeldet; die Zeilen darunter wurden nicht angesehen. Die Spalte dafür: {column}.',
  'delimiter.comma': 'Komma',
  'delimiter.semicolon': 'Semikolon',
  'delimiter.tab': 'Tabulator',
  'delimiter.bar': 'senkrechten Strich',
  'delimiter.announced': 'Die erste Zeile der Liste sagt es.',
  'delimiter.oneColumn': 'Es gibt eine Spalte, und ihre Werte stehen in Anführungszeichen.',
  'delimiter.none': 'Kein Trennzeichen teilt die Zeilen gleichmäßig, also ist jede Zeile ein Wert.',
  'delimiter.widths':
    'Geteilt durch {delimiter}: {percent, number} % der geprüften Zeilen haben {fields, plural, one {# Feld} other {# Felder}}.',
  'delimiter.content': 'Geteilt durch {delimiter}: Nur so ergeben sich ganze Werte.',
  'delimiter.workbook': 'Eine Arbeitsmappe hat Zellen, die nichts trennen muss.',
  'doubt.delimiter': 'Die Zeilen ließen sich ebenso gut durch {rival} teilen wie durch {delimiter}.',

  'quotes.doubled': 'Ein Anführungszeichen in Anführungszeichen ist verdoppelt.',
  'quotes.backslash':
    'Ein Anführungszeichen in Anführungszeichen steht nach einem Backslash; so gelesen, bleiben die wenigsten ohne Gegenstück.',
  'quotes.workbook': 'Eine Arbeitsmappe braucht keine Anführungszeichen.',

  'skipped.none': 'Über der Liste stehen weder Titel noch Kommentare.',
  'skipped.lines': 'Über der Liste übersprungen: {what}.',
  'skipped.separator': 'die Zeile „sep=“, die für Excel gedacht ist',
  'skipped.comments': 'Kommentare (#)',
  'skipped.frame': 'Linien um die Tabelle',
  'skipped.title': 'ein Titel',
  'skipped.table': 'eine Tabelle des Berichts selbst',

  'header.proven': 'Die erste Zeile enthält einen bekannten Spaltennamen, und seine Spalte enthält genau das.',
  'header.word': 'Die erste Zeile enthält ein Wort, nach dem Spalten benannt werden.',
  'header.words': 'Die erste Zeile enthält Wörter, nach denen Spalten benannt werden.',
  'header.look': 'Die erste Zeile sieht anders aus als die Zeilen darunter.',
  'header.data': 'Die erste Zeile enthält schon Daten, etwa eine E-Mail-Adresse oder eine Nummer.',
  'header.alike': 'Nichts unterscheidet die erste Zeile von denen darunter, also gilt sie als Daten.',
  'doubt.header': 'Die erste Zeile gilt als Namen der Spalten, könnte aber Daten sein.',
  'doubt.noHeader': 'Die erste Zeile gilt als Daten, könnte aber die Spalten benennen.',
  'doubt.tableAbove':
    '{count, plural, one {Die erste Zeile wird} other {Die ersten {count, number} Zeilen werden}} als Tabelle des Berichts selbst übersprungen, etwa über dessen Gastgeber, obwohl darin Adressen stehen.',

  'guess.header': 'im Kopf steht „{name}“',
  'guess.header.hidden': 'der Kopf sagt es',
  'guess.areaCodes': '{reason}, aber die Vorwahlen der Nummern stehen in {column}',
  'guess.header.calling-codes': '{reason}, und ihre Werte sind Landesvorwahlen',
  'guess.header.iso-numbers': '{reason}, und ihre Zahlen sind die von ISO 3166',
  'guess.values': '{percent, number} % von {values, number} geprüften Werten sind {what}',
  'guess.callingCodes': 'Landesvorwahlen',
  'guess.countries': 'Ländercodes oder Ländernamen',
  'guess.ownCountry': '{reason}, aber ihr Land steht in {column}',
  'guess.constant': '{reason}, doch dort steht in jeder Zeile dasselbe, wie von einem Shop oder Gastgeber',
  'guess.user': '{reason}, aber {column} ist nach dem Kunden benannt',
  'guess.offer': '{reason}, aber {column} ist danach benannt',
  'doubt.column': 'Ob {column} enthält, wonach es aussieht, ist nicht sicher: {reason}.',
  'doubt.ownCountry':
    '{column} wird nicht verwendet: Das Land dazu steht in {own}, gelesen würden die Nummern aber mit dem in {used}.',
  'doubt.ownCountry.same':
    '{column} wird mit dem Land in {used} gelesen. In den ersten Zeilen steht in {own} dasselbe.',
  'doubt.countryNumbers':
    'Zahlen in {column} können Landesvorwahlen oder ISO-Ländernummern sein: Was beides sein kann, wird nicht verwendet.',

  'sheet.only': 'Es ist das einzige Tabellenblatt.',
  'sheet.first':
    'Es ist das erste von {count} Tabellenblättern, das etwas enthält; die anderen werden nicht verwendet.',
  'sheet.people':
    'Es ist das erste von {count} Tabellenblättern, in dem E-Mail-Adressen, Telefonnummern oder IDs gefunden wurden; die anderen werden nicht verwendet.',
  'doubt.sheet':
    'Mehrere Tabellenblätter enthalten Personen, und nur das erste davon wird gelesen: {names}{more, select, yes { und weitere} other {}}.',
  'member.only': 'Es ist die einzige Datei im Archiv.',
  'member.first': 'Es ist die erste Liste von {count} Dateien im Archiv; die anderen werden nicht verwendet.',

  'optOut.file': 'Der Name der Datei, „{name}“, sagt, dass diese Personen sich abgemeldet haben.',
  'optOut.sheet': 'Der Name des Tabellenblatts, „{name}“, sagt, dass diese Personen sich abgemeldet haben.',
  'optOut.title': 'Die Überschrift der Liste sagt, dass diese Personen sich abgemeldet haben.',
  'optOut.column': 'Eine Spalte sagt von manchen Personen, dass sie sich abgemeldet haben: {column}.',
};
