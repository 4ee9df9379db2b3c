import type { CorpusCollection } from '../../corpus-case';

export const LABELLED_PHONES: CorpusCollection = {
  subject: 'a phone number that another column labels',
  folder: 'values/labelled-phones',
  cases: [
    {
      title: 'is none where Google Contacts says “Home Fax”',
      file: 'google-labelled-fax.csv',
      options: ['--type', 'phone_hash'],
      values: ['491713920001', '493023125003'],
      counts: { ignoredCells: 2, hashed: 2 },
    },
    {
      title: 'is none where “Type” beside it says fax',
      file: 'phone-type-fax.csv',
      values: ['491713920001', '493023125002'],
      counts: { rejected: { 'fax-number': 1 } },
    },
    {
      title: 'is none where “Telefontyp” says Telefax, but is one as “Tel/Fax”',
      file: 'telefontyp-telefax.csv',
      values: ['491713920001', '493023125002'],
    },
    {
      title: 'is none as “Fax (privat)” in German',
      file: 'telefon-typ-wert.csv',
      values: ['491713920001', '493023125002'],
    },
    {
      title: 'is none as “Télécopie” in French',
      file: 'type-de-telephone.csv',
      options: ['--country', 'FR'],
      values: ['33612345678'],
    },
    {
      title: 'is none as fax in Spanish',
      file: 'tipo-de-telefono.csv',
      options: ['--country', 'ES'],
      values: ['34612345678'],
    },
    {
      title: 'is none in a list with one contact a line',
      file: 'contact-points.csv',
      values: ['491713920001', '491713920002'],
    },
    {
      title: 'is none in Keap',
      file: 'keap-phone-types.csv',
      values: ['493023125001', '493023125002'],
    },
    {
      title: 'is none in Copper',
      file: 'copper-phone-types.csv',
      values: ['493023125001', '493023125002'],
    },
    {
      title: 'is not used where its area code is apart',
      file: 'vorwahl-apart.csv',
      options: ['--country', 'DE'],
      values: [],
    },
    {
      title: 'is not used where its area code is apart, in English',
      file: 'area-code-apart.csv',
      options: ['--country', 'US'],
      values: [],
    },
    {
      title: 'is not used where its area code is apart, in Portuguese',
      file: 'ddd-apart.csv',
      options: ['--country', 'BR'],
      values: [],
    },
    {
      title: 'is complete with a calling code in another column',
      file: 'ddi-and-telefone.csv',
      values: ['5511912345678', '351912345678'],
    },
    {
      title: 'is complete with a calling code in another column, in French',
      file: 'indicatif-and-telephone.csv',
      values: ['33612345678', '32475123456'],
    },
    {
      title: 'is a direct line as “Telefon Durchwahl” where that is the whole number',
      file: 'direct-line-whole.csv',
      values: ['493023125001', '493023125002', '493023125003'],
    },
    { title: 'is none as “Telefon Durchwahl” where that is its end', file: 'direct-line-end.csv', values: [] },
  ],
};
