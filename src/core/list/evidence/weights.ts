import type { UserType } from '../../../shared/audience';

/**
 * Every number by which one reading of a list is preferred to another. Shares are 0 to 1; points add up within each
 * table, and the reading with most points is taken.
 */

/** Delimiter and quotes. Evidence goes before regular width: its points exceed all that width can give. */
export const LAYOUT = {
  /** A column that is named for a kind, times the share of its values that the rules take. */
  named: 100,
  /** Times the share of the rows in which a value is an identifier by itself. */
  identified: 50,
  /** What a row counts whose identifier stands among other values of the same cell. */
  partly: 0.25,
  /** A delimiter that hardly any list has needs so many points. */
  rare: 40,
  /** Lines that hold an identifier each, and nothing else, may be values of their own from this share on. */
  byLine: 0.7,
  /** Readings are close where they are fewer points apart, and regular width cannot tell either. */
  close: 5,
  /** The share of the points for regular width from which the second reading is as good as the first. */
  alike: 0.8,
} as const;

/** Whether the first row names the columns: points for it, and against it. */
export const HEADER = {
  /** A cell names a kind that is looked for. */
  named: 10,
  /** Times the share of the cells that are a known word of another kind; at least two must be. */
  known: 7,
  /** A cell looks like none of the values below it. */
  standsOut: 6,
  /** Against: a cell is an identifier, as are people. */
  identifier: 20,
  /** Against: a cell is written like the telephone numbers below it. */
  likeBelow: 12,
  /** Against a header if nothing else decides, so that no row is lost. */
  data: 0.5,
  /** The words of a header may be told where so many of the values below are what it says. */
  provenFrom: 0.2,
  /** How far apart the two must be for the choice to be certain, and likely. */
  certain: 8,
  likely: 3,
} as const;

/** What a column holds. */
export const COLUMN = {
  /** A header is believed unless fewer of its values than this could be what it says. */
  believedFrom: 0.1,
  /** Values speak for themselves from this share on. */
  tellingFrom: 0.7,
  /** From here on where a list without a header has no other: names may stand on lines of their own. */
  tellingAloneFrom: 0.25,
  /** What an unverified phone number counts beside one that a numbering plan vouches for. */
  unverified: 0.8,
  /** Confidence in a header whose values all fit; none of them must, so much of it is left. */
  named: 0.98,
  namedLeast: 0.6,
  /** In a header whose column is empty or spoilt: less than in any column that can be used. */
  namedUnused: 0.3,
  /** In what values show by themselves. */
  shown: {
    email_hash: 0.95,
    mobile_advertiser_id: 0.7,
    phone_hash: 0.8,
    custom_audience_third_party_id: 0,
  } as const satisfies Readonly<Record<UserType, number>>,
  shownCountry: 0.6,
  /** From this confidence on a guess is acted on beside a better one. */
  confident: 0.5,
  /** A kind is passed over for another that fills more than so many times as many rows. */
  sparse: 10,
  /** Guesses below this share of usable values are worth a question. */
  doubtful: 0.5,
} as const;

/** Which sheet of a workbook is the list. */
export const SHEET = {
  /** The first is taken that holds at least this part of the people that the fullest one holds. */
  fair: 0.5,
} as const;
