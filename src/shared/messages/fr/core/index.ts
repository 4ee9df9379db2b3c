import type { core as en } from '../../en/core/index';
import type { Translation } from '../../translation';
import { errors } from './errors';
import { health } from './health';
import { jobs } from './jobs';
import { rejects } from './rejects';
import { userTypes } from './user-types';

export const core: Translation<typeof en> = { ...errors, ...health, ...jobs, ...rejects, ...userTypes };
