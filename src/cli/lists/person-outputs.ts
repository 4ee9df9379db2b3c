import type { LineSink } from '../../core/digests/write-audience-file';
import type { CreateFile } from '../../core/fs/write/exported-files';
import { staleNextPart } from '../../core/person-file/existing-files/parts-beside';
import type { MadePersonFile, PlannedPersonFile } from '../../core/person-file/make-person-files';
import { partPath } from '../../core/person-file/write/part-path';

/** The path of each file: `out.csv` itself, or with platform and file name appended if there are several. */
export class PersonOutputs {
  constructor(
    private readonly out: string,
    private readonly files: readonly PlannedPersonFile[],
    /** Throws where another file of the command is at a path. */
    private readonly refuseTaken: (path: string) => Promise<void>,
  ) {}

  /** Of a part, 1-based: `google-2.csv` is the second. */
  pathOf(file: number, part: number): string {
    return partPath(this.out, part, this.labelsOf(file));
  }

  /** Where parts of earlier files may stand beside the new ones. */
  async staleParts(made: readonly MadePersonFile[]): Promise<readonly string[]> {
    const found = await Promise.all(
      made.map(({ platform, parts }, file) => staleNextPart(this.pathOf(file, 1), parts.length, platform.limits)),
    );
    return found.filter((path) => path !== null);
  }

  private labelsOf(file: number): readonly string[] {
    const planned = this.files[file];
    if (planned === undefined) throw new Error('a file was asked for that is not planned');
    const platforms = new Set(this.files.map(({ platform }) => platform.id));
    const ofPlatform = this.files.filter(({ platform }) => platform.id === planned.platform.id);
    return [
      ...(platforms.size > 1 ? [planned.platform.id] : []),
      ...(ofPlatform.length > 1 ? [planned.file.name] : []),
    ];
  }

  async open(file: number, part: number, create: CreateFile): Promise<LineSink> {
    const path = this.pathOf(file, part);
    // How many parts there are is known only now.
    if (part > 1) await this.refuseTaken(path);
    return create(path);
  }
}
