import type { CorpusCollection } from '../corpus-case';
import { CARERS } from './columns/carers';
import { CONSENT } from './columns/consent';
import { FURTHER_LANGUAGES } from './columns/further-languages';
import { HEADER_WINS } from './columns/header-wins';
import { HEADER_WORDS } from './columns/header-words';
import { OPT_OUTS } from './columns/opt-outs';
import { ROWS_USED } from './columns/rows-used';
import { SALESPEOPLE } from './columns/salespeople';
import { SOMEBODY_ELSE } from './columns/somebody-else';
import { STAFF_AND_EARLIER } from './columns/staff-and-earlier';
import { WHOSE_AND_WHETHER } from './columns/whose-and-whether';
import { ALIGNED_TABLES } from './dialects/aligned-tables';
import { DIALECTS_AND_DOUBTS } from './dialects/dialects-and-doubts';
import { DRAWN_TABLES } from './dialects/drawn-tables';
import { ENCODINGS } from './dialects/encodings';
import { QUOTES_AND_LINES } from './dialects/quotes-and-lines';
import { WHICH_READING } from './dialects/which-reading';
import { DATABASE_DUMPS, WIDE_DELIMITERS } from './dialects/wide-delimiters';
import { ADDRESS_BOOKS } from './programs/address-books';
import { CRM } from './programs/crm';
import { FORMS_AND_TICKETS } from './programs/forms-and-tickets';
import { NEWSLETTERS_AND_PAYMENTS } from './programs/newsletters-and-payments';
import { REPORTS_AND_MEMBERS } from './programs/reports-and-members';
import { SALES_AND_MEMBERS } from './programs/sales-and-members';
import { SHOPS } from './programs/shops';
import { VISITS } from './programs/visits';
import { WORKBOOKS } from './programs/workbooks';
import { COUNTRIES } from './values/countries';
import { COUNTRY_NUMBERS } from './values/country-numbers';
import { EMAIL_AND_ID_VALUES } from './values/email-and-id-values';
import { LABELLED_PHONES } from './values/labelled-phones';
import { OTHER_NUMBERS } from './values/other-numbers';
import { PHONE_VALUES } from './values/phone-values';
import { REPORT_NOTES } from './values/report-notes';
import { TWO_COUNTRIES } from './values/two-countries';
import { WRAPPED_VALUES } from './values/wrapped-values';

export const COLLECTIONS: readonly CorpusCollection[] = [
  DIALECTS_AND_DOUBTS,
  HEADER_WINS,
  OTHER_NUMBERS,
  WHICH_READING,
  WORKBOOKS,
  PHONE_VALUES,
  EMAIL_AND_ID_VALUES,
  QUOTES_AND_LINES,
  HEADER_WORDS,
  FURTHER_LANGUAGES,
  COUNTRIES,
  COUNTRY_NUMBERS,
  LABELLED_PHONES,
  TWO_COUNTRIES,
  WRAPPED_VALUES,
  REPORT_NOTES,
  SOMEBODY_ELSE,
  SALESPEOPLE,
  CARERS,
  STAFF_AND_EARLIER,
  DRAWN_TABLES,
  ALIGNED_TABLES,
  WIDE_DELIMITERS,
  DATABASE_DUMPS,
  ENCODINGS,
  CONSENT,
  OPT_OUTS,
  ROWS_USED,
  SHOPS,
  CRM,
  ADDRESS_BOOKS,
  NEWSLETTERS_AND_PAYMENTS,
  REPORTS_AND_MEMBERS,
  VISITS,
  SALES_AND_MEMBERS,
  FORMS_AND_TICKETS,
  WHOSE_AND_WHETHER,
];
