import { merge } from '../merge';
import { core } from './core/index';
import { window } from './window/index';

/**
 * Every sentence of the window and of the core, as ICU messages; what the command line alone says is in `cli/`. A
 * translation is another object with the same names: `Messages` holds it to them.
 */
export const en = merge(core, window);

export type Messages = Readonly<Record<keyof typeof en, string>>;
