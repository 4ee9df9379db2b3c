import { merge } from '../../merge';
import { commands } from './commands';
import { lists } from './lists';
import { platforms } from './platforms';
import { uploads } from './uploads';
import { wording } from './wording';

/** What the command line alone says. */
export const cli = merge(commands, lists, platforms, uploads);

/** All words of the command line that are its own. It speaks English, as its options and their help do. */
export const commandLine = merge(cli, wording);
