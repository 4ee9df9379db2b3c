import type { Bridge } from '../../../src/shared/ipc';

declare global {
  interface Window {
    readonly audience: Bridge;
  }
}
