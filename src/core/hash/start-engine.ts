import { createEngine, type EngineSettings } from './create-engine';
import type { HashEngine } from './engine';
import { HashPool } from './pool';

export interface EngineParts extends EngineSettings {
  /** The built `worker.ts`. */
  readonly workerPath: string;
  readonly threads: number;
}

/** Starts the threads of an engine and makes it; see `createEngine`. */
export function startEngine({ workerPath, threads, ...settings }: EngineParts): HashEngine {
  return createEngine(new HashPool(workerPath, threads), settings);
}
