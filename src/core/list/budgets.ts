/** Of what sentences tell: a person counts by thousands. */
const MB = 1_000_000;
const KIB = 1024;
const MIB = 1024 * KIB;
const GIB = 1024 * MIB;

/**
 * What one list may cost, all in one place. Within these the work grows with what is read and no faster; past each of
 * them a list is refused, or read in part, with a sentence that says what to do. README tells them to people.
 */
export const BUDGETS = {
  /** From the start of a file to its preview. What comes through a pipe may be late. */
  understandingMs: 60_000,

  /** Bytes from which a delimited list is understood, besides two pieces from its middle and end. */
  headBytes: 256 * KIB,
  /** The same for lists with so many columns that such a head holds hardly a row. */
  wideHeadBytes: 4 * MIB,
  pieceBytes: 64 * KIB,
  /** Rows of the head that are kept while the list is open. */
  keptRows: 20_000,
  /** As many as a sheet of any spreadsheet program has. */
  columns: 16_384,
  /** Columns that are used for one type of user: where more are named for it, the first ones are guessed. */
  usedColumns: 256,
  /** Rows of the head that are looked at one by one, and the cells of them that are asked for. */
  sampledRows: 5_000,
  sampledCells: 200_000,
  /** Longest record in characters, its line end included: an unfinished record is kept up to this length. */
  rowChars: MIB,

  /** Files in an archive: far more than any workbook or any delivery of lists has. */
  archiveEntries: 10_000,
  /** What a packed file may unpack to. It is read in passing, so this bounds the time, not the memory. */
  unpackedBytes: 64 * GIB,
  /** Unpacked bytes for each packed one, beyond the free ones. Real lists shrink to a tenth, floods to a thousandth. */
  unpackedRatio: 200,
  unpackedFreeBytes: 64 * MIB,
  /** A workbook or an archive that is no file of its own. */
  bytesInMemory: 64 * MIB,

  /** Sheets that can be chosen from. */
  sheets: 1_000,
  /** Sheets that are looked into for people. */
  sheetsLookedInto: 20,
  /** Unpacked bytes that are read of a sheet to see what it holds, and of all sheets together. */
  sheetHeadBytes: 8 * MB,
  sheetHeadsBytes: 32 * MB,
  /** A part of a workbook that is read as a whole: its sheets by name, its styles. */
  workbookPartBytes: 32 * MB,
  /** Different texts of a workbook, in UTF-8; they are kept in memory. */
  sharedTextBytes: 256 * MIB,
  /** A piece of text or a tag of XML, in characters. */
  xmlTokenChars: 8 * MIB,
  xmlDepth: 64,
} as const;
