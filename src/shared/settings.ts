export const THEMES = ['system', 'light', 'dark'] as const;

export interface Settings {
  readonly api: string;
  readonly adAccountId: string;
  /** ISO 3166 alpha-2. */
  readonly country: string | null;
  /** Keep the hashed file of a job after it was uploaded. */
  readonly keepFiles: boolean;
  readonly theme: (typeof THEMES)[number];
}
