import type { Field } from './field';
import type { MessageId } from './messages/message';

/** The rules by which platforms normalise fields; implemented in `core/platforms/rules.ts`. */
export const RULE_NAMES = [
  'email',
  'email-gmail',
  'email-gmail-com',
  'email-letters-digits',
  'email-few-marks',
  'phone-digits',
  'phone-plus',
  'device-id-lower',
  'device-id-own-case',
  'customer-id',
  'name-letters',
  'first-name-no-title',
  'last-name-no-suffix',
  'name-ascii',
  'initial',
  'city-latin',
  'state-short',
  'state-two-letters',
  'postal-code',
  'postal-code-short',
  'postal-code-letters-digits',
  'country-lower',
  'country-upper',
  'birth-date',
  'birth-year',
  'gender',
  'text',
  'handle',
] as const;

export type RuleName = (typeof RULE_NAMES)[number];

/** How a value is written: its SHA-256 digest in hex or Base64, or the normalised value itself. */
export type ValueForm = 'hex' | 'base64' | 'plain';

/**
 * How certain a rule is. `documented`: the platform says so. `contested`: its own pages or libraries contradict each
 * other. `unknown`: nothing published by the platform was found, so the rule follows common practice, or is the
 * simplest one.
 */
export type Certainty = 'documented' | 'contested' | 'unknown';

export interface Source {
  /** https address. */
  readonly address: string;
  /** Date on which it was read, ISO 8601. */
  readonly read: string;
  /** The author: the platform itself, a copy of its page elsewhere, or a third party that sends lists to it. */
  readonly by: 'platform' | 'copy' | 'third-party';
}

/** A sentence of the catalogue on the rules of a platform. */
export type PlatformNote = Extract<MessageId, `platform.note.${string}`>;

export interface Sourced {
  readonly certainty: Certainty;
  /** At least one, unless the certainty is `unknown`. */
  readonly sources: readonly Source[];
  /** What is contradictory or unknown. */
  readonly note?: PlatformNote;
}

/** A column of a platform's file. */
export interface PlatformColumn extends Sourced {
  /** Its name in the file's first line. */
  readonly header: string;
  readonly field: Field;
  readonly rule: RuleName;
  readonly form: ValueForm;
  /** How many columns of this name the file may have: a person may have several addresses. */
  readonly max: number;
}

/** A file that a platform accepts. One with a single column and no header has one identifier per line. */
export interface PlatformFile {
  /** Lower-case word that goes into the file's name where a list gives several. */
  readonly name: string;
  readonly extension: 'csv' | 'txt';
  readonly hasHeader: boolean;
  readonly columns: readonly PlatformColumn[];
  /** Sets of fields; a row is kept where it has all of any one of them. */
  readonly keys: readonly (readonly Field[])[];
}

export interface PlatformLimits extends Sourced {
  /** The fewest people of an audience; null if the platform names none. */
  readonly minimum: { readonly people: number; readonly of: 'rows' | 'matched' } | null;
  /** Rows and bytes of one file. */
  readonly maxRows: number | null;
  readonly maxBytes: number | null;
  /** A list above the maximum may be uploaded as several files to one audience. */
  readonly maySplit: boolean;
}

/**
 * What an ad platform accepts, as data: plain JSON, so that it can be shown, saved and sent between processes. Its
 * sentences are in the catalogue, so that they can be translated.
 */
export interface Platform {
  /** As on the command line: lower-case letters, digits and hyphens. */
  readonly id: PlatformId;
  /** As the platform calls itself and its feature. */
  readonly name: string;
  readonly files: readonly PlatformFile[];
  readonly limits: PlatformLimits;
  /** Page where the file is uploaded, or that says how (`platform.how.…` is in the catalogue); opened on request only. */
  readonly address: string;
  /** What the marketer should know beside the rules. */
  readonly notes: readonly PlatformNote[];
}

/** The first is the default. */
export const PLATFORM_IDS = [
  'audience-api',
  'meta',
  'google',
  'tiktok',
  'linkedin',
  'microsoft',
  'snapchat',
  'pinterest',
  'x',
  'reddit',
  'amazon',
  'criteo',
  'yahoo',
  'uid2',
] as const;

export type PlatformId = (typeof PLATFORM_IDS)[number];

/** Their proper names, short enough for a sentence. */
export const BRANDS: Readonly<Record<PlatformId, string>> = {
  'audience-api': 'Audience API',
  meta: 'Meta',
  google: 'Google Ads',
  tiktok: 'TikTok',
  linkedin: 'LinkedIn',
  microsoft: 'Microsoft Advertising',
  snapchat: 'Snapchat',
  pinterest: 'Pinterest',
  x: 'X',
  reddit: 'Reddit',
  amazon: 'Amazon Ads',
  criteo: 'Criteo',
  yahoo: 'Yahoo',
  uid2: 'UID2',
};

export function isPlatformId(value: unknown): value is PlatformId {
  return PLATFORM_IDS.some((id) => id === value);
}
