import { createWriteStream } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { checkLines, type LineReport } from './line-checker';

const storedAudience = z.object({
  id: z.number(),
  fbId: z.string(),
  adAccountId: z.string(),
  name: z.string(),
  description: z.string().nullable(),
  optOutLink: z.string().nullable(),
  userType: z.string(),
  createdAt: z.string().optional(),
  /** Lines received in all uploads. */
  lines: z.number(),
});

export type StoredAudience = z.infer<typeof storedAudience>;

/** The fields given by a client. */
type NewAudience = Omit<StoredAudience, 'id' | 'fbId' | 'createdAt' | 'lines'>;

/** A received file that does not belong to an audience yet. */
export interface ReceivedFile extends LineReport {
  readonly path: string;
}

/** Stores audiences in a folder: one JSON file each, replaced atomically, and the uploaded files beside it. */
export class Store {
  private uploads = 0;
  private lastId = 0;

  private constructor(
    private readonly folder: string,
    private readonly audiences: Map<number, StoredAudience>,
  ) {
    this.lastId = Math.max(53, ...audiences.keys());
  }

  static async open(folder: string): Promise<Store> {
    await mkdir(folder, { recursive: true });
    const names = (await readdir(folder)).filter((name) => /^audience-\d+\.json$/.test(name));
    const audiences = await Promise.all(
      names.map(async (name) => storedAudience.parse(JSON.parse(await readFile(join(folder, name), 'utf8')))),
    );
    audiences.sort((a, b) => a.id - b.id);
    return new Store(folder, new Map(audiences.map((audience) => [audience.id, audience])));
  }

  /** Streams an upload to disk in constant memory, checking its lines on the way. */
  async receive(source: Readable): Promise<ReceivedFile> {
    this.uploads += 1;
    const path = join(this.folder, `upload-${process.pid}-${Date.now()}-${this.uploads}.part`);
    const { stream, report } = checkLines();
    try {
      await pipeline(source, stream, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    }
    return { ...report, path };
  }

  async discard(file: ReceivedFile): Promise<void> {
    await rm(file.path, { force: true });
  }

  async create(fields: NewAudience, file: ReceivedFile): Promise<StoredAudience> {
    this.lastId += 1;
    const id = this.lastId;
    const fbId = String(6_010_000_000_000 + id);
    return this.keep({ ...fields, id, fbId, createdAt: new Date().toISOString(), lines: file.lines }, file);
  }

  async add(audience: StoredAudience, file: ReceivedFile): Promise<StoredAudience> {
    return this.keep({ ...audience, lines: audience.lines + file.lines }, file);
  }

  async remove(audience: StoredAudience): Promise<void> {
    this.audiences.delete(audience.id);
    await rm(join(this.folder, `audience-${audience.id}.json`), { force: true });
  }

  /** By the API's ID or Facebook's. */
  find(id: string): StoredAudience | null {
    return this.all().find((audience) => String(audience.id) === id || audience.fbId === id) ?? null;
  }

  all(): readonly StoredAudience[] {
    return [...this.audiences.values()];
  }

  private async keep(audience: StoredAudience, file: ReceivedFile): Promise<StoredAudience> {
    const name = basename(file.path, '.part').replace(/^upload/, `audience-${audience.id}`);
    await rename(file.path, join(this.folder, `${name}.txt`));
    await writeAtomically(join(this.folder, `audience-${audience.id}.json`), JSON.stringify(audience, null, 2));
    this.audiences.set(audience.id, audience);
    return audience;
  }
}

/** Leaves the old or the new content, never a part of it, even if the process is killed. */
async function writeAtomically(path: string, text: string): Promise<void> {
  const handle = await open(`${path}.tmp`, 'w', 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(`${path}.tmp`, path);
}
