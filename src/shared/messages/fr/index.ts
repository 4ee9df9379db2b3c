import type { Messages } from '../en/index';
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

/** French, in the words of those who run advertising; a person is addressed as “vous”. */
export const fr: Messages = {
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
};
