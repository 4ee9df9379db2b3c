import type { Messages } from '../en/index';
import { merge } from '../merge';
import { core } from './core/index';
import { window } from './window/index';

/** German, in the words of those who run advertising; the marketer is addressed as “Sie”. */
export const de: Messages = merge(core, window);
