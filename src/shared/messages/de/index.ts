import type { Messages } from '../en/index';
import { merge } from '../merge';
import { core } from './core/index';
import { app } from './window/app';
import { audiences } from './window/audiences';
import { check } from './window/check';
import { choose } from './window/choose';
import { connection } from './window/connection';
import { desktop } from './window/desktop';
import { dialect } from './window/dialect';
import { files } from './window/files';
import { hash } from './window/hash';
import { map } from './window/map';
import { receipt } from './window/receipt';
import { result } from './window/result';
import { settings } from './window/settings';
import { token } from './window/token';
import { upload } from './window/upload';
import { uploadDetail } from './window/upload-detail';
import { uploadList } from './window/upload-list';
import { uploads } from './window/uploads';

/** German, in the words of those who run advertising; a person is addressed as “Sie”. */
export const de: Messages = merge(
  app,
  audiences,
  check,
  choose,
  connection,
  core,
  desktop,
  dialect,
  files,
  hash,
  map,
  receipt,
  result,
  settings,
  token,
  upload,
  uploadDetail,
  uploadList,
  uploads,
);
