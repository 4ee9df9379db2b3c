import { app } from './texts/app';
import { choose, late } from './texts/choose';
import { hash } from './texts/hash';
import { health } from './texts/health';
import { delimiters, encodings, map, quoteEscapes, rejectReasons, userTypes } from './texts/map';
import { settings } from './texts/settings';
import { token, upload } from './texts/upload';
import { receipt, uploads } from './texts/uploads';

/** Every word that the window shows, by screen. A translation is another object of this shape. */
export const texts = {
  app,
  choose,
  late,
  map,
  userTypes,
  rejectReasons,
  delimiters,
  quoteEscapes,
  encodings,
  hash,
  health,
  upload,
  token,
  uploads,
  receipt,
  settings,
} as const;
