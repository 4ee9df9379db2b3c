import type { CorpusCollection } from '../corpus-case';
import { CONSENT } from './consent';
import { COUNTRIES } from './countries';
import { EMAIL_AND_ID_VALUES } from './email-and-id-values';
import { HEADER_WINS } from './header-wins';
import { HEADER_WORDS } from './header-words';
import { PHONE_VALUES } from './phone-values';
import { QUOTES_AND_LINES } from './quotes-and-lines';
import { WHICH_READING } from './which-reading';

export const COLLECTIONS: readonly CorpusCollection[] = [
  HEADER_WINS,
  WHICH_READING,
  PHONE_VALUES,
  EMAIL_AND_ID_VALUES,
  QUOTES_AND_LINES,
  HEADER_WORDS,
  COUNTRIES,
  CONSENT,
];
