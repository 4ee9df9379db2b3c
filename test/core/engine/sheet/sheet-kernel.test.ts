import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, inject, it } from 'vitest';
import { compileKernel } from '../../../../src/core/engine/fast/wasm/kernel-module';
import { SheetKernel } from '../../../../src/core/engine/sheet/sheet-kernel';
import { message } from '../../../../src/shared/messages/message';
import { temporaryFolder } from '../../../temporary-folder';

const MEMORY_SECTION = 5;
const PLAN = { columns: [0], skippedRows: 0, styled: [], showNumber: () => null };

it('says in a sentence that its memory cannot grow', async () => {
  const path = join(await temporaryFolder(), 'kernel.wasm');
  await writeFile(path, withoutGrowth(await readFile(inject('kernelPath'))));
  const kernel = compileKernel(path);
  expect(() => kernel && new SheetKernel(kernel, PLAN)).toThrow(
    expect.objectContaining({ code: 'engine-stopped', description: message('engine.noMemory') }),
  );
});

const sourceOf = (path: string) => JSON.stringify(join(import.meta.dirname, '../../../../src/core/engine', path));

/** Prints what becomes of a kernel for which there are no addresses. */
const withoutAddresses = (kernelPath: string) => `
  import { execFileSync } from 'node:child_process';
  import { readFileSync } from 'node:fs';
  import { compileKernel } from ${sourceOf('fast/wasm/kernel-module.ts')};
  import { SheetKernel } from ${sourceOf('sheet/sheet-kernel.ts')};
  const kernel = compileKernel(${JSON.stringify(kernelPath)});
  const [pages] = readFileSync('/proc/self/statm', 'utf8').split(' ');
  const bytes = pages * 4096 + 512 * 1024 * 1024;
  execFileSync('prlimit', ['--pid', String(process.pid), '--as=' + bytes]);
  try {
    new SheetKernel(kernel, { columns: [0], skippedRows: 0, styled: [], showNumber: () => null });
  } catch (error) {
    console.log(error.description?.id);
  }`;

it.runIf(process.platform === 'linux')('says in the same sentence that it cannot have a memory', async () => {
  const program = ['--import', 'tsx', '--input-type=module', '--eval', withoutAddresses(inject('kernelPath'))];
  const { stdout } = await promisify(execFile)(process.execPath, program);
  expect(stdout.trim()).toBe('engine.noMemory');
});

/** The kernel with a memory that may have no more than the pages with which it begins. */
function withoutGrowth(kernel: Buffer): Buffer {
  for (let at = 8; at < kernel.length; ) {
    const section = numberAt(kernel, at + 1);
    const [memories, flags] = kernel.subarray(section.end);
    if (kernel[at] !== MEMORY_SECTION) at = section.end + section.value;
    else {
      expect([memories, flags]).toEqual([1, 0]);
      const pages = kernel.subarray(section.end + 2, section.end + section.value);
      const head = [MEMORY_SECTION, 2 + 2 * pages.length, 1, 1];
      const rest = kernel.subarray(section.end + section.value);
      return Buffer.concat([kernel.subarray(0, at), Buffer.from(head), pages, pages, rest]);
    }
  }
  throw new Error('the kernel has no memory');
}

/** A number in LEB128. */
function numberAt(bytes: Uint8Array, start: number): { value: number; end: number } {
  let value = 0;
  for (let at = start, shift = 0; ; at++, shift += 7) {
    const byte = bytes[at] ?? 0;
    value |= (byte & 127) << shift;
    if (byte < 128) return { value, end: at + 1 };
  }
}
