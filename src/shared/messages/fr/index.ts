import type { Messages } from '../en/index';
import { merge } from '../merge';
import { core } from './core/index';
import { window } from './window/index';

/** French, in the words of those who run advertising; the marketer is addressed as “vous”. */
export const fr: Messages = merge(core, window);
