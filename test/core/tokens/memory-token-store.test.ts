import { beforeEach, expect, it } from 'vitest';
import { MemoryTokenStore } from '../../../src/core/tokens/memory-token-store';
import { describeTokenStore } from './token-store.contract';

let store = new MemoryTokenStore();
beforeEach(() => {
  store = new MemoryTokenStore();
});

describeTokenStore('a token store in memory', () => store, 'session');

it('shares nothing between two stores', async () => {
  await store.save('https://a.invalid', 'secret');
  expect(await new MemoryTokenStore().read('https://a.invalid')).toBeNull();
});
