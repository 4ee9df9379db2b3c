import { en, type Messages } from '../en/index';

export const de: Messages = en;
