import type { StoredDraft } from '../../../src/shared/draft';

export const MAPPING = { userType: 'email_hash' as const, columns: [1], countryColumn: null, defaultCountry: null };

/** A draft of one list, as the app keeps it. */
export const DRAFT: StoredDraft = {
  platform: 'audience-api',
  userTypes: ['email_hash'],
  plainIds: false,
  pasted: 0,
  upload: {
    kind: 'new',
    adAccountId: '1',
    name: 'Newsletter',
    description: '',
    optOutLink: '',
    audienceId: '',
    audienceName: '',
  },
  lists: [
    {
      path: '/lists/newsletter.csv',
      role: 'audience',
      dialect: { delimiter: ';' },
      mappings: [{ ...MAPPING, multiValue: true }],
      fields: null,
      filterColumn: null,
      optOutsConfirmed: false,
    },
  ],
};
