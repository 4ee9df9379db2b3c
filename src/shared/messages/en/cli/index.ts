import { commands } from './commands';
import { lists } from './lists';
import { uploads } from './uploads';

/** What the command line alone says. */
export const cli = { ...commands, ...lists, ...uploads } as const;
