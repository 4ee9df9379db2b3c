import type { PlatformId } from './platform';

export const THEMES = ['system', 'light', 'dark'] as const;

/** The languages of the app, by their ISO 639 codes. */
export const LANGUAGES = ['en', 'de', 'fr'] as const;
export type LanguageCode = (typeof LANGUAGES)[number];

export const LANGUAGE_CHOICES = ['system', ...LANGUAGES] as const;
export type LanguageChoice = (typeof LANGUAGE_CHOICES)[number];

export interface Settings {
  /** What lists are used for, as it was chosen last. */
  readonly platform: PlatformId;
  readonly api: string;
  readonly adAccountId: string;
  /** ISO 3166 alpha-2. */
  readonly country: string | null;
  /** Whether the hashed file of a job is kept after the upload. */
  readonly keepFiles: boolean;
  /** Whether each start asks for a newer version. Without effect in a build that has no feed. */
  readonly lookForUpdates: boolean;
  readonly theme: (typeof THEMES)[number];
  readonly language: LanguageChoice;
}
