import type { Field } from '../../../../shared/field';
import type { ColumnKind } from '../../../../shared/list';

/**
 * The names of columns and lists in one language. Phrases are separated by commas and written as `headerTokens` returns
 * them: lower case, no accents, no punctuation. A word in another language's file need not be repeated.
 */
export interface HeaderWords {
  /** Names of the columns that are searched for. */
  readonly kinds: Readonly<Record<ColumnKind, string>>;
  /** Words that make a header describe an identifier instead of holding it: “email type”, “phone verified”. */
  readonly vetoes: string;
  /**
   * People who are never the customer, such as a colleague or whoever is called in an emergency: “created by email”. They
   * veto a kind, and such a column is only ever offered.
   */
  readonly staff: string;
  /**
   * Businesses and people beside the customer: “store email”, “organizer phone”. They veto a kind, too, but such a
   * column may be used if no other one holds that kind: a list may be of stores.
   */
  readonly parties: string;
  /**
   * Who looks after a customer, or answers for one: “vet phone”, “landlord email”. They veto a kind, too, and such a
   * column is only used if no other column seems to be about the customer: a list may be of vets.
   */
  readonly carers: string;
  /** What is no longer in use: “old email”. It vetoes a kind, too, unless no other column holds that kind. */
  readonly earlier: string;
  /** Names of columns that are not used here; beside the name of a kind they have no effect. */
  readonly others: string;
  /** Columns that say whether a person agreed. Beside the name of a kind they veto it. */
  readonly consent: string;
  /** Lists, sheets and columns of people who opted out. Beside the name of a kind they veto it. */
  readonly optOut: string;
  /** Names of fields that platforms accept beside the identifiers and the country. */
  readonly fields?: FieldWords;
  readonly people?: PeopleWords;
  readonly addresses?: AddressWords;
  readonly names?: ColumnNames;
  readonly beside?: WordsBesideNames;
  readonly cells?: CellWords;
}

/** Fields that a header names beside the identifiers and the country, which have words of their own. */
export type NamedField = Exclude<Field, 'email' | 'phone' | 'device-id' | 'customer-id' | 'country'>;

/** Phrases, separated by commas. */
type FieldWords = Readonly<Partial<Record<NamedField, string>>>;

/** Single words that say whose the values of a column are, separated by blanks. */
export interface PeopleWords {
  /** The people of a list, whoever uses the program that wrote it. */
  readonly customers?: string;
  /** Whoever uses that program; alone, they may be the customers. */
  readonly users?: string;
  /** One of two people in a row, such as a student and a parent. */
  readonly relatives?: string;
  /** Whoever gets a message, a parcel or a present from the customer. */
  readonly recipients?: string;
  /** Whoever answers a survey or takes a course. */
  readonly respondents?: string;
  /** Whose vet, doctor or school it is, by the whole name of a column: “Owner”, “Pet”, “Patient”. */
  readonly served?: string;
  /** The word “name” itself. */
  readonly names?: string;
  /** When, since when or for what somebody is reached: “School Email” says nothing of whose it is. */
  readonly occasions?: string;
  /** Businesses that serve many customers. */
  readonly places?: string;
  /** “From” in mail programs: whoever sent a message. */
  readonly senders?: string;
  /** Whoever made or presented a meeting, as its report names them in the title of a table. */
  readonly hosts?: string;
  /** Everyone else at it. */
  readonly attendees?: string;
}

/** The addresses of one person that lists keep apart. */
export type AddressKind = 'billing' | 'shipping' | 'home' | 'work' | 'other' | 'mailing';

/** Single words that name an address, separated by blanks. */
export interface AddressWords extends Readonly<Partial<Record<AddressKind, string>>> {
  /**
   * Also an address at work, but perhaps of somebody else: “Email empresa” may be that of the seller, and “comercial” is
   * a salesperson.
   */
  readonly companies?: string;
  /** An address of a street or of a mailbox: “Address 2”. */
  readonly any?: string;
}

/** Names of columns that tell how others are read; single words, separated by blanks, unless it says otherwise. */
interface ColumnNames {
  /** “Status” and “E-Mail-Status”, whose cells have words of their own. */
  readonly status?: string;
  /**
   * Phrases, separated by commas, of words as `headerTokens` gives them: the first digits of a phone number, which another
   * column continues.
   */
  readonly areaCodes?: string;
  /** Numbers of countries as they are dialled. */
  readonly callingCodes?: string;
  /** Phrases, as for area codes: numbers of countries in ISO 3166, which are those of the United Nations. */
  readonly isoNumbers?: string;
}

/** Single words that stand beside a name, separated by blanks. */
interface WordsBesideNames {
  /** May accompany a kind, and whose it is, without a meaning of their own: “primary e-mail address”, “Kunden-Handy privat”. */
  readonly companions?: string;
  /** May accompany the name of a field without changing it: “Billing City”, “Kunden-PLZ”. */
  readonly ofFields?: string;
  /** “No.” and “number”. */
  readonly numbers?: string;
  /** “ID” and “code”. */
  readonly ids?: string;
  /** Only join others: “Type de téléphone”. */
  readonly joining?: string;
  /** Of a column that says which of a person's numbers another column holds: “Phone 1 - Label”. */
  readonly labels?: string;
  /** Of the column with the number itself: “Phone 1 - Value”. */
  readonly values?: string;
  /** “Newsletter without unsubscribes” holds everyone else. */
  readonly without?: string;
}

/** What cells say of a person's consent; single words in lower case, separated by blanks. */
interface CellWords {
  /** As it is written, accents and all. */
  readonly yes?: string;
  readonly no?: string;
  /** The person was asked and did not agree. In a column of opt-outs it might mean the contrary. */
  readonly refused?: string;
  /** The status of subscribers; orders and deals have others. */
  readonly subscribers?: string;
  /** Of those, what is also the status of an order: alone it says nothing about people. */
  readonly orders?: string;
  /** Of those, what says that a person left or never arrived, which is less than an opt-out. */
  readonly left?: string;
}
