import { en, type Messages } from '../en/index';

export const fr: Messages = en;
