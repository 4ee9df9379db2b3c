import { inject } from 'vitest';

const sessions = inject('sessions');
// Concurrent workers have different numbers, starting at 1.
const session = sessions[Number(process.env.VITEST_POOL_ID) - 1];
if (session === undefined && sessions.length > 0)
  throw new Error('This worker has no session: it would share another.');
Object.assign(process.env, session);
