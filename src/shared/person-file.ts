import type { ListRows } from './audience';
import type { CountryColumns } from './column-mapping';
import type { DateOrder, Field, FieldRejectReason } from './field';
import type { NotedCells } from './notes/value-notes';
import type { Certainty, PlatformColumn, PlatformId, Source, ValueForm } from './platform';

/**
 * Which columns of a list hold which fields of a person, and which say the countries of phone numbers, postal codes and
 * states.
 */
export interface FieldMapping extends CountryColumns {
  readonly fields: readonly MappedField[];
  /** ISO 3166 alpha-2, of rows without a country of their own; also written to the country column of a file. */
  readonly defaultCountry: string | null;
}

export interface MappedField {
  readonly field: Field;
  /** 0-based, at least one. */
  readonly columns: readonly number[];
}

/** How the cells of lists are read, beside the rules. */
export interface ValueChoice {
  readonly multiValue: boolean;
  readonly base64Digests: boolean;
  readonly fixTypos: boolean;
  /** Chosen by the marketer; null: detected from the dates of each column. */
  readonly dateOrder: DateOrder | null;
}

/** What a list is to be read for, where it becomes a platform's file. */
export interface FileChoice {
  readonly platform: PlatformId;
  /** As the marketer chose the columns; null: as guessed. */
  readonly mapping: FieldMapping | null;
  readonly values: ValueChoice;
  /** Fields that may be plain in the file; other plain columns are not written. */
  readonly plain: readonly Field[];
}

/** How the head of a list was read for a platform's file. */
export interface PeopleReading {
  readonly platform: PlatformId;
  readonly mapping: FieldMapping;
  /** All columns of the files that the list can fill, whether they were agreed to or not. */
  readonly columns: readonly Pick<PlatformColumn, 'header' | 'field' | 'form' | 'rule'>[];
}

/** A file as it was written. */
export interface WrittenPart {
  /** 1-based. */
  readonly part: number;
  /** Lines without the header. */
  readonly lines: number;
  readonly bytes: number;
  /** In hex, of the whole file. */
  readonly sha256: string;
}

export type Reasons = Readonly<Partial<Record<FieldRejectReason, number>>>;

/** What became of the cells of one column of a file. */
export interface ColumnCounts {
  /** Written, before duplicates are removed. */
  readonly values: number;
  readonly repaired: number;
  readonly alreadyHashed: number;
  readonly unverified: number;
  /** Usable values for which the file has no further column. */
  readonly unplaced: number;
  readonly rejected: Reasons;
}

/** What was written for a platform, by which rules, and where these are from. It holds no value of a list. */
export interface FileReceipt<Part extends WrittenPart = WrittenPart & { readonly path: string }> {
  readonly platform: PlatformId;
  readonly name: string;
  readonly file: string;
  /** ISO 8601. */
  readonly written: string;
  readonly parts: readonly Part[];
  readonly rows: number;
  readonly lines: number;
  readonly duplicates: number;
  readonly suppressed: number;
  readonly contradictions: number;
  /** Rows that gave no line, by reason. */
  readonly rejected: Reasons;
  readonly columns: readonly ColumnReceipt[];
}

/** A receipt that is kept. */
export interface SavedFile {
  readonly version: 1;
  readonly id: string;
  readonly receipt: FileReceipt;
}

export interface ColumnReceipt {
  readonly header: string;
  readonly field: Field;
  /** How many columns of this name the file has. */
  readonly width: number;
  readonly form: ValueForm;
  /** Its name when the file was written: later versions may have others. */
  readonly rule: string;
  /** What the rule does, in a sentence. */
  readonly says: string;
  readonly certainty: Certainty;
  readonly note?: string;
  readonly sources: readonly Source[];
  readonly counts: ColumnCounts | null;
}

/** A platform's file that waits to be saved. */
export type MadeFile = FileReceipt<WrittenPart>;

/** A file was saved. */
export interface SavedParts {
  /** Name of a file that stands where a further part would be, perhaps left from an earlier file; null if none does. */
  readonly stalePart: string | null;
}

/** What differs between a file and an earlier one, in lines. */
export interface Difference {
  readonly added: number;
  readonly gone: number;
  readonly unchanged: number;
}

/** The same, with the name of the earlier file. */
export interface FileComparison extends Difference {
  readonly earlier: string;
}

/** People whom an earlier audience does not hold, and the size of their digests. */
export interface NewPeople extends FileComparison {
  readonly bytes: number;
}

/** How many lines hold somebody's value in one form. */
export interface FoundPerson {
  readonly field: Field;
  readonly form: ValueForm;
  /** Platforms whose files hold it so. */
  readonly platforms: readonly PlatformId[];
  readonly lines: number;
}

/** Where a person was found. Does not contain the value that was searched for. */
export interface PersonSearch {
  /** What the value was taken for. */
  readonly fields: readonly Field[];
  readonly places: readonly {
    readonly place: PersonPlace;
    readonly found: readonly FoundPerson[];
  }[];
  /** Kept uploads that could not be searched. */
  readonly unsearchable: number;
}

export type PersonPlace =
  | { readonly kind: 'file'; readonly name: string }
  /** `createdAt`: ISO 8601. */
  | { readonly kind: 'upload'; readonly name: string; readonly createdAt: string }
  /** It is damaged, or of a later version; `folder`: its name. */
  | { readonly kind: 'unread-upload'; readonly folder: string };

/** All files of one making, and what is common to them. */
export interface MadeFiles {
  readonly files: readonly MadeFile[];
  /** Of each file what became of the rows of each list, in the order of the lists. */
  readonly byList: readonly (readonly ListRows[])[];
  /** Rows that did not say what was asked for. */
  readonly filteredOut: number;
  /** Mail domains that may be typing errors; null if there are none. */
  readonly mailTypos: NotedCells | null;
  /** Of each identifier what became of the rows of the suppression lists; null where there was none. */
  readonly suppression: readonly { readonly field: Field; readonly rows: number; readonly rejected: number }[] | null;
}
