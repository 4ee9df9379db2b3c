import { posix } from 'node:path';
import { parseWhole } from './parse-xml';

/** How a part of an Office document refers to another one. */
export interface Relation {
  readonly id: string;
  /** The last word of its type, such as `worksheet`: what stands before it differs between editions of the format. */
  readonly type: string;
  /** Name of the other part in the archive. */
  readonly target: string;
}

/** Where the relations of a part lie. */
export function relationsOf(part: string): string {
  return posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`);
}

/** @param part name of the part that they belong to; '' for the document as a whole */
export async function readRelations(part: string, chunks: AsyncIterable<Uint8Array>): Promise<readonly Relation[]> {
  const relations: Relation[] = [];
  await parseWhole(chunks, {
    open(name, { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode }) {
      if (name !== 'Relationship' || mode === 'External') return;
      relations.push({ id, type: type.slice(type.lastIndexOf('/') + 1), target: resolveTarget(part, target) });
    },
    text() {},
    close() {},
  });
  return relations;
}

/** Only ever compared with the names in the archive. */
function resolveTarget(part: string, target: string): string {
  const whole = target.startsWith('/') ? target : posix.join('/', posix.dirname(part), target);
  return posix.normalize(whole).slice(1);
}
