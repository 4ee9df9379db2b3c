import { inject } from 'vitest';

// Workers that run at the same time have different numbers, from 1.
Object.assign(process.env, inject('sessions')[Number(process.env.VITEST_POOL_ID) - 1]);
