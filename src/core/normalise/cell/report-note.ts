/** How programs say who wrote a list, when, or for whom, in several languages: “exported” and “by”. */
const BY_PROGRAM: readonly (readonly [what: string, joining: string])[] = [
  [
    'exported|generated|printed|created|downloaded|prepared|compiled|produced|extracted|requested|report',
    'by|for|from|on',
  ],
  ['exportiert|erstellt|gedruckt|erzeugt|generiert|heruntergeladen|bericht', 'von|für|durch|am|aus'],
  ['(?:exporté|généré|imprimé|créé|édité|établi|téléchargé)e?s?', 'par|pour|le|depuis'],
  ['(?:exportado|generado|impreso|creado|descargado|elaborado|gerado|impresso|criado|baixado)s?', 'por|para|el|em'],
  ['esportato|generato|stampato|creato|scaricato', 'da|per|il'],
  ['geëxporteerd|gegenereerd|afgedrukt|gemaakt|gedownload', 'door|voor|op'],
  ['(?:wyeksportowan|wygenerowan|wydrukowan|utworzon|pobran)[eoy]', 'przez|dla|dnia'],
  ['exporterad|eksporteret|eksportert|genererad|genereret|generert|skapad|oprettet|opprettet', 'av|af|för|for'],
];
const NOTES = BY_PROGRAM.map(([what, joining]) => new RegExp(`(?:^|\\s)(?:${what}) (?:${joining})(?=[\\s:]|$)`));
/** No note is without such a word or sign, which hardly any name has. */
const MAY_BE_NOTE = new RegExp(`[©:(]| (?:${BY_PROGRAM.map(([, joining]) => joining).join('|')})(?=[ :]|$)`);
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
  return restOfNote(words) !== null;
}

/** The same of a cell beside that of the address: “Exported by”. “Requested by Anna Ost” is what somebody did there. */
export function isLabelOfNote(words: string): boolean {
  return restOfNote(words) === '';
}

/** What follows the words of a note, without a colon; null if they are none. */
function restOfNote(words: string): string | null {
  if (words.length > MAX_NOTE) return null;
  const note = words.normalize('NFC').toLowerCase().trim().replace(/\s+/g, ' ');
  if (!MAY_BE_NOTE.test(note)) return null;
  if (OTHER_NOTE.test(note)) return '';
  for (const pattern of NOTES) {
    const found = pattern.exec(note);
    if (found === null || note.slice(0, found.index).split(' ').length > MAX_WORDS_BEFORE) continue;
    return note.slice(found.index + found[0].length).replace(/^\s*:?\s*/, '');
  }
  return null;
}
