import type { CorpusCollection } from '../corpus-case';
import { ADDRESS_BOOKS } from './address-books';
import { CONSENT } from './consent';
import { COUNTRIES } from './countries';
import { COUNTRY_NUMBERS } from './country-numbers';
import { CRM } from './crm';
import { DIALECTS_AND_DOUBTS } from './dialects-and-doubts';
import { DRAWN_TABLES } from './drawn-tables';
import { EMAIL_AND_ID_VALUES } from './email-and-id-values';
import { FURTHER_LANGUAGES } from './further-languages';
import { HEADER_WINS } from './header-wins';
import { HEADER_WORDS } from './header-words';
import { LABELLED_PHONES } from './labelled-phones';
import { NEWSLETTERS_AND_PAYMENTS } from './newsletters-and-payments';
import { OPT_OUTS } from './opt-outs';
import { OTHER_NUMBERS } from './other-numbers';
import { PHONE_VALUES } from './phone-values';
import { QUOTES_AND_LINES } from './quotes-and-lines';
import { REPORTS_AND_MEMBERS } from './reports-and-members';
import { SHOPS } from './shops';
import { SOMEBODY_ELSE } from './somebody-else';
import { WHICH_READING } from './which-reading';
import { WHOSE_AND_WHETHER } from './whose-and-whether';
import { WORKBOOKS } from './workbooks';

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
  SOMEBODY_ELSE,
  DRAWN_TABLES,
  CONSENT,
  OPT_OUTS,
  SHOPS,
  CRM,
  ADDRESS_BOOKS,
  NEWSLETTERS_AND_PAYMENTS,
  REPORTS_AND_MEMBERS,
  WHOSE_AND_WHETHER,
];
