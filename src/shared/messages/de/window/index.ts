import { merge } from '../../merge';
import { app } from './app';
import { audiences } from './audiences';
import { check } from './check';
import { connection } from './connection';
import { desktop } from './desktop';
import { settings } from './settings';
import { choose } from './steps/choose';
import { dialect } from './steps/dialect';
import { files } from './steps/files';
import { hash } from './steps/hash';
import { map } from './steps/map';
import { receipt } from './steps/receipt';
import { result } from './steps/result';
import { upload } from './steps/upload';
import { token } from './token';
import { uploadDetail } from './uploads/upload-detail';
import { uploadList } from './uploads/upload-list';
import { uploads } from './uploads/uploads';

/** What the window alone says, in German. */
export const window = merge(
  app,
  audiences,
  check,
  connection,
  desktop,
  settings,
  choose,
  dialect,
  files,
  hash,
  map,
  receipt,
  result,
  upload,
  token,
  uploadDetail,
  uploadList,
  uploads,
);
