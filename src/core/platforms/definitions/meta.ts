import type { Platform } from '../../../shared/platform';
import { column, contested, copiedPage, documented, platformPage } from '../sourced';

const READ = '2026-11-29';
const HELP = copiedPage('https://help.bir.ch/en/articles/6303601-custom-audiences-formatting-guidelines', READ);
const PARAMETERS = platformPage(
  'https://developers.facebook.com/documentation/ads-commerce/conversions-api/parameters/customer-information-parameters',
  READ,
);
const LIBRARY = platformPage(
  'https://github.com/facebook/capi-param-builder/tree/b0b6f0b19e042ff0ae723f684495dde8935a6ff0/client_js/shared',
  READ,
);
const SDK = platformPage(
  'https://github.com/facebook/facebook-python-business-sdk/tree/94914f9dabd06f0a5cbed72b5824ee45e407cbe7/facebook_business/adobjects',
  READ,
);

const NAMES = contested('platform.note.meta.names', LIBRARY, SDK);

export const META: Platform = {
  id: 'meta',
  name: 'Meta custom audience (Ads Manager, customer list)',
  files: [
    {
      name: 'people',
      extension: 'csv',
      hasHeader: true,
      columns: [
        column({ header: 'email', field: 'email', rule: 'email', max: 3 }, documented(HELP, LIBRARY, SDK)),
        column({ header: 'phone', field: 'phone', rule: 'phone-digits', max: 3 }, documented(HELP, LIBRARY)),
        column(
          { header: 'madid', field: 'device-id', rule: 'device-id-lower', form: 'plain' },
          contested('platform.note.meta.device', HELP, SDK),
        ),
        column({ header: 'fn', field: 'first-name', rule: 'name-letters' }, NAMES),
        column({ header: 'ln', field: 'last-name', rule: 'name-letters' }, NAMES),
        column(
          { header: 'zip', field: 'postal-code', rule: 'postal-code-short' },
          contested('platform.note.meta.postal', LIBRARY, SDK, PARAMETERS),
        ),
        column({ header: 'ct', field: 'city', rule: 'city-latin' }, contested('platform.note.meta.city', LIBRARY, SDK)),
        column(
          { header: 'st', field: 'state', rule: 'state-short' },
          contested('platform.note.meta.state', LIBRARY, SDK),
        ),
        column({ header: 'country', field: 'country', rule: 'country-lower' }, documented(LIBRARY, SDK, HELP)),
        column(
          { header: 'dob', field: 'birth-date', rule: 'birth-date' },
          contested('platform.note.meta.birth-date', LIBRARY),
        ),
        column({ header: 'doby', field: 'birth-year', rule: 'birth-year' }, documented(SDK, HELP)),
        column({ header: 'gen', field: 'gender', rule: 'gender' }, documented(LIBRARY, HELP)),
      ],
      keys: [
        ['email'],
        ['phone'],
        ['device-id'],
        ['first-name', 'last-name', 'postal-code'],
        ['first-name', 'last-name', 'city'],
        ['first-name', 'last-name', 'birth-date'],
      ],
    },
  ],
  limits: {
    minimum: { people: 100, of: 'rows' },
    maxRows: null,
    maxBytes: null,
    maySplit: true,
    ...documented(copiedPage('https://www.facebook.com/business/help/2082575038703844', READ)),
  },
  address: 'https://adsmanager.facebook.com/audiences',
  notes: ['platform.note.meta.keys', 'platform.note.meta.external-id'],
};
