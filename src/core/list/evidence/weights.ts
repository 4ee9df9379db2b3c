import type { UserType } from '../../../shared/audience';

/**
 * Every number that decides between readings of a list. Shares are 0 to 1; points add up within each table, and the
 * reading with most points wins.
 */

/** Delimiter and quotes. Evidence outweighs regular width: its points exceed the most that width can give. */
export const LAYOUT = {
  /** For a column named for a kind, times the share of its values that the rules accept. */
  named: 100,
  /** Times the share of rows with a value that is a whole identifier. */
  identified: 50,
  /** Weight of a row whose identifier shares its cell with other text. */
  partly: 0.25,
  /** Points that a rare delimiter needs. */
  rare: 40,
  /** Share of lines that hold one identifier and nothing else, from which each line may be one value. */
  byLine: 0.7,
  /** Readings fewer points apart than this are close, unless regular width decides. */
  close: 5,
  /** Share of the points for regular width from which the second reading is as good as the first. */
  alike: 0.8,
} as const;

/** Points for and against the first row as header. */
export const HEADER = {
  /** A cell names a kind that is searched for. */
  named: 10,
  /** Times the share of cells that are a known word of another kind; at least two must be. */
  known: 7,
  /** A cell looks different from all values below it. */
  standsOut: 6,
  /** Against: a cell is an identifier, as in data. */
  identifier: 20,
  /** Against: a cell is written like the phone numbers below it. */
  likeBelow: 12,
  /** Against a header if nothing else decides, so that no row is lost. */
  data: 0.5,
  /** Header words may be shown if this share of the values below confirms them. */
  provenFrom: 0.2,
  /** Differences from which the choice is certain, and likely. */
  certain: 8,
  likely: 3,
} as const;

/** The content of a column. */
export const COLUMN = {
  /** A header is believed unless fewer of its values than this fit. */
  believedFrom: 0.1,
  /** Share from which values decide without a header. */
  tellingFrom: 0.7,
  /** The same if a list without a header has no other such column: names may be on lines of their own. */
  tellingAloneFrom: 0.25,
  /** Weight of an unverified phone number, relative to one that a numbering plan confirms. */
  unverified: 0.8,
  /** Confidence in a header whose values all fit; the share that does not fit lowers it. */
  named: 0.98,
  namedLeast: 0.6,
  /** For a header whose column is empty or spoilt: less than for any usable column. */
  namedUnused: 0.3,
  /** For kinds shown by the values alone. */
  shown: {
    email_hash: 0.95,
    mobile_advertiser_id: 0.7,
    phone_hash: 0.8,
    custom_audience_third_party_id: 0,
  } as const satisfies Readonly<Record<UserType, number>>,
  shownCountry: 0.6,
  /** For digests that nothing names: less than `confident`, so that it is reported. */
  ofDigests: 0.4,
  /** For digits without a header that are phone numbers in use, and how many different ones are no chance. */
  ofPlainNumbers: 0.4,
  plainNumbersFrom: 3,
  /** For the address of a store or an owner, or one out of use: less than for any other column. */
  aside: 0.45,
  /** The share of addresses that are those of another column in the same row, from which they are of the same people. */
  copied: 0.5,
  /** Fewer values that are all the same may be so by chance. */
  fewRows: 5,
  /** A column is of staff if each value occurs this often on average, and another column has this many times as many. */
  repeating: 3,
  /** The same for phone numbers: a family shares one. */
  repeatingShared: 8,
  /** How often a number must repeat together with the name of a member of staff to be theirs. */
  besideStaffFrom: 2,
  /** Fewer values repeat by chance. */
  repeatingFrom: 10,
  /** Confidence from which a guess is used beside a better one. */
  confident: 0.5,
  /** A kind is passed over for another that fills more than this many times as many rows. */
  sparse: 10,
  /** Guesses below this share of usable values are questioned. */
  doubtful: 0.5,
} as const;

/** What plain numbers in a column of countries mean. */
export const COUNTRY_NUMBERS = {
  /** One meaning must fit more than this many times as many rows as the other. */
  clear: 10,
} as const;

/** Which sheet of a workbook is the list. */
export const SHEET = {
  /** The first sheet with at least this share of the people in the fullest one is taken. */
  fair: 0.5,
} as const;
