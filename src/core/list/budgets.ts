/** Megabytes as messages state them: people count in thousands. */
const MB = 1_000_000;
const KIB = 1024;
const MIB = 1024 * KIB;
const GIB = 1024 * MIB;

/**
 * The limits on what one list may cost. Within them, work grows at most in proportion to what is read; beyond them a
 * list is refused, or read in part, with a message that says what to do. The README lists them.
 */
export const BUDGETS = {
  /** From the start of a file to its preview. A pipe may deliver late. */
  understandingMs: 60_000,

  /** Bytes from which a delimited list is detected, besides two pieces from its middle and end. */
  headBytes: 256 * KIB,
  /** The same for lists with so many columns that such a head holds hardly one row. */
  wideHeadBytes: 4 * MIB,
  pieceBytes: 64 * KIB,
  /** Rows of the head that are kept while the list is open. */
  keptRows: 20_000,
  /** The limit of common spreadsheet programs. */
  columns: 16_384,
  /** Columns used for one user type; if more are named for it, the first ones are guessed. */
  usedColumns: 256,
  /** Rows of the head that are examined one by one, and cells of them that are judged. */
  sampledRows: 5_000,
  sampledCells: 200_000,
  /** Longest record in characters, including its line end: an unfinished record is kept up to this length. */
  rowChars: MIB,

  /** Files in an archive: far more than any workbook or delivery of lists has. */
  archiveEntries: 10_000,
  /** The most that a packed file may unpack to. It is read as a stream, so this bounds the time, not the memory. */
  unpackedBytes: 64 * GIB,
  /**
   * Unpacked bytes per packed byte, beyond the free ones. Real lists shrink to a tenth, decompression bombs to a
   * thousandth.
   */
  unpackedRatio: 200,
  unpackedFreeBytes: 64 * MIB,
  /** A workbook or an archive that is not a separate file. */
  bytesInMemory: 64 * MIB,

  /** Sheets that can be chosen from. */
  sheets: 1_000,
  /** Sheets that are searched for people. */
  searchedSheets: 20,
  /** Unpacked bytes read of a sheet to see what it holds, and of all sheets together. */
  sheetHeadBytes: 8 * MB,
  sheetHeadsBytes: 32 * MB,
  /** A part of a workbook that is read completely: the list of sheets, the styles. */
  workbookPartBytes: 32 * MB,
  /** Distinct texts of a workbook, in UTF-8; they are kept in memory. */
  sharedTextBytes: 256 * MIB,
  /** A piece of text or a tag of XML, in characters. */
  xmlTokenChars: 8 * MIB,
  xmlDepth: 64,
} as const;
