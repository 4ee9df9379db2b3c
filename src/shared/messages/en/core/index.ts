import { errors } from './errors';
import { health } from './health';
import { jobs } from './jobs';
import { rejects } from './rejects';
import { userTypes } from './user-types';

/** What core emits, whichever program says it. */
export const core = { ...errors, ...health, ...jobs, ...rejects, ...userTypes } as const;
