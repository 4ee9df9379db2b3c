import type { Messages } from '../en/index';
import { merge } from '../merge';
import { core } from './core/index';
import { app } from './window/app';
import { audiences } from './window/audiences';
import { check } from './window/check';
import { connection } from './window/connection';
import { desktop } from './window/desktop';
import { platformPages } from './window/platform-pages';
import { settings } from './window/settings';
import { choose } from './window/steps/choose';
import { dialect } from './window/steps/dialect';
import { files } from './window/steps/files';
import { hash } from './window/steps/hash';
import { map } from './window/steps/map';
import { receipt } from './window/steps/receipt';
import { result } from './window/steps/result';
import { upload } from './window/steps/upload';
import { token } from './window/token';
import { uploadDetail } from './window/uploads/upload-detail';
import { uploadList } from './window/uploads/upload-list';
import { uploads } from './window/uploads/uploads';

/** French, in the words of those who run advertising; a person is addressed as “vous”. */
export const fr: Messages = merge(
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
  platformPages,
  receipt,
  result,
  settings,
  token,
  upload,
  uploadDetail,
  uploadList,
  uploads,
);
