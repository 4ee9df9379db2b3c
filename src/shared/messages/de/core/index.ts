import type { core as en } from '../../en/core/index';
import { merge } from '../../merge';
import type { Translation } from '../../translation';
import { api } from './api';
import { detection } from './detection';
import { errors } from './errors';
import { files } from './files';
import { formats } from './formats';
import { health } from './health';
import { jobs } from './jobs';
import { lists } from './lists';
import { platforms } from './platforms/files';
import { platformNotes } from './platforms/notes';
import { platformPages } from './platforms/pages';
import { platformRules } from './platforms/rules';
import { rejects } from './rejects';
import { userTypes } from './user-types';

export const core: Translation<typeof en> = merge(
  api,
  detection,
  errors,
  files,
  formats,
  health,
  jobs,
  lists,
  platformNotes,
  platformPages,
  platformRules,
  platforms,
  rejects,
  userTypes,
);
