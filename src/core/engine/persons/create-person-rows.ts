import { PersonRows } from './person-rows';
import type { PersonTask } from './person-task';
import { PlainHasher } from './value-hasher';

/** `kernel`: a `WebAssembly.Module`, or null where the reference does all. */
export function createPersonRows(task: PersonTask, _kernel: unknown): PersonRows {
  return new PersonRows(task, new PlainHasher());
}
