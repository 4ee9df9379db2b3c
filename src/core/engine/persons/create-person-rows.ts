import { KernelHasher } from './kernel-hasher';
import { PersonRows } from './person-rows';
import type { PersonTask } from './person-task';
import { PlainHasher } from './value-hasher';

/** `kernel`: a `WebAssembly.Module`; null where the reference does all. */
export function createPersonRows(task: PersonTask, kernel: unknown): PersonRows {
  return new PersonRows(task, kernel instanceof WebAssembly.Module ? new KernelHasher(kernel) : new PlainHasher());
}
