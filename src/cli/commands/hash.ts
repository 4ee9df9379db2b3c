import { basename, dirname, extname, join } from 'node:path';
import { countRejected } from '../../core/engine/common/counts';
import { createAtomicFile } from '../../core/fs/atomic-file';
import type { PreparedAudience, PreparedUserType } from '../../core/prepare-audience';
import type { UserType } from '../../shared/audience';
import { AppError } from '../../shared/errors';
import type { Context } from '../context';
import { EXIT, type ExitCode } from '../exit-codes';
import { hashLists, type SinkFor } from '../hash-lists';
import type { Workbench } from '../hash-session';
import type { HashOptions } from '../options';
import { describeKinds, print } from '../output';
import { streamSink } from '../stream-sink';

/** `hash`: lists in; digests to --out or standard output; counts in words or JSON. */
export async function hashCommand(
  lists: readonly string[],
  options: HashOptions,
  context: Context,
  bench: Workbench,
): Promise<ExitCode> {
  const prepared = await hashToOutput(lists, options, context, bench);
  if (options.json) await print(context.stdout, JSON.stringify(countsAsJson(prepared)));
  else await print(context.stderr, describeKinds(prepared.byUserType));
  return hasTooManyRejects(prepared, options) ? EXIT.tooManyRejects : EXIT.done;
}

/** Of one user type alone the counts stand at the top; of several each has its own. */
function countsAsJson({ byUserType: kinds, enginePath }: PreparedAudience): object {
  const objects = kinds.map(kindAsJson);
  if (kinds.length === 1) return { ...objects[0], engine: enginePath };
  const named = kinds.map(({ userType }, index) => ({ userType, ...objects[index] }));
  return { kinds: named, engine: enginePath };
}

/** What a suppression list did is told where there was one. */
function kindAsJson({ counts, suppression }: PreparedUserType): object {
  const { suppressed, ...others } = counts;
  return suppression === null ? others : { ...others, suppressed, suppression };
}

/** Rejected rows of any user type, and those of the lists of people who are to be left out. */
export function hasTooManyRejects({ byUserType: kinds }: PreparedAudience, { maxRejects }: HashOptions): boolean {
  const most = kinds.flatMap(({ counts, suppression }) => [
    countRejected(counts.rejected),
    countRejected(suppression?.rejected ?? {}),
  ]);
  return maxRejects !== undefined && Math.max(...most) > maxRejects;
}

/** With --json and no --out the digests go nowhere: standard output belongs to the one object. */
async function hashToOutput(
  lists: readonly string[],
  options: HashOptions,
  context: Context,
  bench: Workbench,
): Promise<PreparedAudience> {
  const { out, json } = options;
  if (out === undefined) {
    return hashLists(lists, options, context, bench, async (userTypes) => {
      if (json) return () => ({ write: async () => {} });
      if (userTypes.length > 1)
        throw new AppError('usage', 'Several user types need --out: each gets a file of its own.');
      return () => streamSink(context.stdout);
    });
  }
  const files = new OutputFiles(out);
  try {
    const prepared = await hashLists(lists, options, context, bench, (userTypes) => files.open(userTypes));
    await files.commit();
    return prepared;
  } catch (error) {
    await files.discard();
    throw error;
  }
}

type OpenFile = Awaited<ReturnType<typeof createAtomicFile>>;

/** One file for each user type; each appears whole, or not at all. */
class OutputFiles {
  private readonly opened = new Map<UserType, OpenFile>();

  constructor(private readonly out: string) {}

  async open(userTypes: readonly UserType[]): Promise<SinkFor> {
    for (const userType of userTypes) {
      this.opened.set(userType, await createAtomicFile(outputPath(this.out, userType, userTypes)));
    }
    return (userType) => {
      const file = this.opened.get(userType);
      if (file === undefined) throw new Error(`no file was opened for ${userType}`);
      return file;
    };
  }

  async commit(): Promise<void> {
    for (const file of this.opened.values()) await file.commit();
  }

  async discard(): Promise<void> {
    for (const file of this.opened.values()) await file.discard();
  }
}

const SHORT_NAMES: Readonly<Record<UserType, string>> = {
  email_hash: 'email',
  phone_hash: 'phone',
  mobile_advertiser_id: 'device',
  custom_audience_third_party_id: 'third-party',
};

/** `hashed.txt` as it is for one user type; `hashed-email.txt` and `hashed-phone.txt` for two. */
export function outputPath(out: string, userType: UserType, userTypes: readonly UserType[]): string {
  if (userTypes.length === 1) return out;
  const extension = extname(out);
  return join(dirname(out), `${basename(out, extension)}-${SHORT_NAMES[userType]}${extension}`);
}
