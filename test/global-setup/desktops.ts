import type { TestProject } from 'vitest/node';
import { resolveElectronRuntime } from '../../tools/electron-runtime/resolve';
import { startSessions } from './sessions';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The Electron that the app runs on; finding and checking it takes as long as starting it. */
    electron: string;
  }
}

export async function setup(project: TestProject) {
  project.provide('electron', (await resolveElectronRuntime()).executable);
  return startSessions(project, { display: true });
}
