import { choose } from './choose';
import { cli } from './cli/index';
import { core } from './core/index';
import { desktop } from './desktop';
import { map } from './map';
import { quit } from './quit';
import { result } from './result';
import { undo } from './undo';

/**
 * Every sentence of the window and of the command line, as ICU messages. A translation is another object with the same
 * names: `Messages` holds it to them.
 */
export const en = { ...core, ...cli, ...choose, ...desktop, ...map, ...quit, ...result, ...undo } as const;

export type Messages = Readonly<Record<keyof typeof en, string>>;
