import { app } from './app';
import { audiences } from './audiences';
import { choose } from './choose';
import { connection } from './connection';
import { core } from './core/index';
import { desktop } from './desktop';
import { dialect } from './dialect';
import { hash } from './hash';
import { map } from './map';
import { receipt } from './receipt';
import { result } from './result';
import { settings } from './settings';
import { token } from './token';
import { upload } from './upload';
import { uploadDetail } from './upload-detail';
import { uploadList } from './upload-list';
import { uploads } from './uploads';

/**
 * Every sentence of the window and of the core, as ICU messages; what the command line alone says is in `cli/`. A
 * translation is another object with the same names: `Messages` holds it to them.
 */
export const en = {
  ...app,
  ...audiences,
  ...choose,
  ...connection,
  ...core,
  ...desktop,
  ...dialect,
  ...hash,
  ...map,
  ...receipt,
  ...result,
  ...settings,
  ...token,
  ...upload,
  ...uploadDetail,
  ...uploadList,
  ...uploads,
} as const;

export type Messages = Readonly<Record<keyof typeof en, string>>;
