import type { UserType } from '../../../shared/audience';
import type { CellBatch, HashedBatch, HashedRows, HashTask } from '../common/batch';
import { withFilteredOut } from '../common/counts/counts';
import { mergeTaskResults } from '../common/counts/merge-task-results';
import { countOf } from '../common/counts/packed-rejects';
import { DigestRecordWriter } from '../common/digest-writer';
import { hashRows } from '../common/hash-rows';
import { packCells } from '../common/pack-cells';
import { loadRules } from '../common/rules/load-rules';
import type { Rules } from '../common/rules/rules';
import { createChunkHasher, planMappedCells } from '../fast/hash-chunk';
import { createScannedRowKeeper } from '../fast/keep-scanned-rows';
import { type PartitionsToSort, type SortedPartitions, sortPartitions } from '../fast/partitions/sort-partitions';
import { type SpilledBlocks, type SpillFile, SpillWriter } from '../fast/partitions/spill-file';
import { ListCursor } from '../fast/reading/list-cursor';
import { type LoadedFilter, readChunks, type SharedList } from '../fast/reading/read-shared-list';
import { Kernel } from '../fast/wasm/kernel';
import { KernelWriter } from '../fast/wasm/kernel-writer';
import type { ListChunk } from './protocol';

/** The digests of one user type on the fast path. */
interface ThreadSpill {
  readonly file: SpillFile;
  readonly writer: SpillWriter;
  readonly kernel: Kernel;
}

/** A task with its loaded rules, used for the lists that follow. */
interface PreparedTask {
  readonly task: HashTask;
  readonly rules: Rules;
}

/** Hashes rows for one audience, on one thread. */
export class AudienceHasher {
  /** Null on the reference path. */
  private readonly spills: ReadonlyMap<UserType, ThreadSpill> | null;
  private tasks: readonly PreparedTask[] = [];

  /**
   * @param files for the digests of each user type; null to return them as records
   * @param kernel a `WebAssembly.Module`, without which nothing can be spilled
   */
  constructor(files: ReadonlyMap<UserType, SpillFile> | null, kernel: unknown) {
    this.spills = files && openSpills(files, kernel);
  }

  /** Loads the rules of the lists that follow. */
  async prepare(tasks: readonly HashTask[]): Promise<void> {
    const path = this.spills === null ? 'reference' : 'fast';
    this.tasks = await Promise.all(tasks.map(async (task) => ({ task, rules: await loadRules(task, path) })));
  }

  /** The cells of the same rows, for each task. On the fast path the digests stay here, and no records are returned. */
  hashBatches(batches: readonly CellBatch[]): readonly HashedBatch[] {
    if (this.spills !== null)
      return this.hashIntoKernels(batches).map((hashed) => ({ ...hashed, digestRecords: new Uint8Array() }));
    return this.tasks.map(({ task, rules }, index) => {
      const batch = batchOfTask(batches, index);
      const writer = new DigestRecordWriter(task, batch.lengths.length);
      return { ...hashRows(task, rules, batch, writer), digestRecords: writer.finish() };
    });
  }

  /** Takes chunks of a list in turn with other threads; requires the kernel. `filter`: null if all rows are used. */
  hashList(list: SharedList, filter: LoadedFilter | null, onChunk: (chunk: ListChunk) => void): void {
    const tasks = this.tasks.map(({ task }) => task);
    const plan = planMappedCells(tasks, list.filter);
    const [firstTask] = tasks;
    if (firstTask === undefined) throw new Error('a list came before its tasks');
    const scanKernel = this.spillOf(firstTask.userType).kernel;
    scanKernel.configure({ ...list.dialect, columns: plan.columns, names: plan.names });
    const chunkHashers = this.tasks.map(({ task, rules }) =>
      createChunkHasher({
        scanKernel,
        outputKernel: this.spillOf(task.userType).kernel,
        plan,
        task,
        rules,
        dialect: list.dialect,
      }),
    );
    const keepRows = createScannedRowKeeper(scanKernel, plan.columns.length, filter?.matches ?? null, list.dialect);
    const hashScanned = (rows: number) => {
      const kept = keepRows(rows);
      return { hashed: chunkHashers.map((hashChunk) => hashChunk(kept)), filteredOut: rows - kept };
    };
    const cursor = new ListCursor(list.cursor);
    const pack = (records: Parameters<typeof packCells>[0]) => tasks.map((task) => packCells(records, task));
    for (const chunk of readChunks(scanKernel, list, cursor, pack, filter)) {
      const { hashed, filteredOut } =
        chunk.kind === 'scanned'
          ? hashScanned(chunk.rows)
          : { hashed: this.hashIntoKernels(chunk.packed), filteredOut: chunk.filteredOut };
      const { counts, rejects } = mergeTaskResults(hashed);
      cursor.announce(countOf(rejects));
      const { number, bytesRead } = chunk;
      onChunk({ kind: 'chunk', number, bytesRead, counts: withFilteredOut(counts, list.filter, filteredOut), rejects });
    }
  }

  /** Spills all digests of a user type that are left; returns where they are. */
  flush(userType: UserType): readonly SpilledBlocks[] {
    const { kernel, writer } = this.spillOf(userType);
    kernel.flush();
    return writer.blocks();
  }

  /** Sorts partitions that any thread has spilled. */
  sort(userType: UserType, partitions: PartitionsToSort): SortedPartitions {
    const { kernel, file } = this.spillOf(userType);
    return sortPartitions(kernel, file, partitions);
  }

  private hashIntoKernels(batches: readonly CellBatch[]): readonly HashedRows[] {
    return this.tasks.map(({ task, rules }, index) =>
      hashRows(task, rules, batchOfTask(batches, index), new KernelWriter(this.spillOf(task.userType).kernel)),
    );
  }

  private spillOf(userType: UserType): ThreadSpill {
    const spill = this.spills?.get(userType);
    if (spill === undefined) throw new Error('the lines of a user type were not begun');
    return spill;
  }
}

function openSpills(
  files: ReadonlyMap<UserType, SpillFile>,
  kernelModule: unknown,
): ReadonlyMap<UserType, ThreadSpill> {
  if (!(kernelModule instanceof WebAssembly.Module)) throw new Error('only the kernel can spill digests');
  const spills = new Map<UserType, ThreadSpill>();
  for (const [userType, file] of files) {
    const writer = new SpillWriter(file);
    const kernel = new Kernel(kernelModule, (digests, bytesByPartition) => writer.write(digests, bytesByPartition));
    spills.set(userType, { file, writer, kernel });
  }
  return spills;
}

function batchOfTask(batches: readonly CellBatch[], index: number): CellBatch {
  const batch = batches[index];
  if (batch === undefined) throw new Error('a task has no cells');
  return batch;
}
