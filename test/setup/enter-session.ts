import { inject } from 'vitest';

// Concurrent workers have different numbers, starting at 1.
Object.assign(process.env, inject('sessions')[Number(process.env.VITEST_POOL_ID) - 1]);
