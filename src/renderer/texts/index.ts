import { app } from './app';
import { choose, late } from './choose';
import { hash } from './hash';
import { health } from './health';
import { delimiters, encodings, map, quoteEscapes, rejectReasons, userTypes } from './map';
import { settings } from './settings';
import { token, upload } from './upload';
import { receipt, uploads } from './uploads';
import { valueNotes } from './value-notes';

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
  valueNotes,
} as const;
