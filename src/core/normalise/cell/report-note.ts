/** How programs say who wrote a list, when, or for whom, in several languages. */
const BY_PROGRAM: readonly RegExp[] = [
  /(?:^|\s)(?:exported|generated|printed|created|downloaded|prepared|compiled|produced|extracted|requested|report) (?:by|for|from|on)(?=[\s:]|$)/,
  /(?:^|\s)(?:exportiert|erstellt|gedruckt|erzeugt|generiert|heruntergeladen|bericht) (?:von|für|durch|am|aus)(?=[\s:]|$)/,
  /(?:^|\s)(?:exporté|généré|imprimé|créé|édité|établi|téléchargé)e?s? (?:par|pour|le|depuis)(?=[\s:]|$)/,
  /(?:^|\s)(?:exportado|generado|impreso|creado|descargado|elaborado|gerado|impresso|criado|baixado)s? (?:por|para|el|em)(?=[\s:]|$)/,
  /(?:^|\s)(?:esportato|generato|stampato|creato|scaricato) (?:da|per|il)(?=[\s:]|$)/,
  /(?:^|\s)(?:geëxporteerd|gegenereerd|afgedrukt|gemaakt|gedownload) (?:door|voor|op)(?=[\s:]|$)/,
  /(?:^|\s)(?:wyeksportowan|wygenerowan|wydrukowan|utworzon|pobran)[eoy] (?:przez|dla|dnia)(?=[\s:]|$)/,
  /(?:^|\s)(?:exporterad|eksporteret|eksportert|genererad|genereret|generert|skapad|oprettet|opprettet) (?:av|af|för|for)(?=[\s:]|$)/,
];
/** A copyright, or a label of at least three words: “Questions? Mail us:”. */
const OTHER_NOTE = /^(?:©|\(c\) )|\S \S+ \S+:$/;

/** In UTF-16 units; nobody has so long a name. */
const MAX_NOTE = 200;
/** Such a note may have a subject: “List of customers exported by”. */
const MAX_WORDS_BEFORE = 4;

/**
 * Whether the words before an address are a note about the list, such as “Exported by Anna Ost” or “Report generated
 * for:”, and not the name of whoever has it.
 */
export function isReportNote(words: string): boolean {
  if (words.length > MAX_NOTE) return false;
  const note = words.normalize('NFC').toLowerCase().trim().replace(/\s+/g, ' ');
  return OTHER_NOTE.test(note) || BY_PROGRAM.some((pattern) => beginsWith(note, pattern));
}

function beginsWith(note: string, pattern: RegExp): boolean {
  const found = pattern.exec(note);
  return found !== null && note.slice(0, found.index).split(' ').length <= MAX_WORDS_BEFORE;
}
