import { audiences } from './audiences';
import { choose } from './choose';
import { connection } from './connection';
import { errors } from './errors';
import { map } from './map';
import { quit } from './quit';
import { result } from './result';
import { undo } from './undo';
import { uploadDetail } from './upload-detail';
import { uploadList } from './upload-list';

/**
 * Every sentence of the window and of the command line, as ICU messages. A translation is another object with the same
 * names: `Messages` holds it to them.
 */
export const en = {
  ...audiences,
  ...choose,
  ...connection,
  ...errors,
  ...map,
  ...quit,
  ...result,
  ...undo,
  ...uploadDetail,
  ...uploadList,
} as const;

export type Messages = Readonly<Record<keyof typeof en, string>>;
