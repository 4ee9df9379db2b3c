import { formatJob } from '../../../src/core/queue/store/job-schema';
import type { UploadJob } from '../../../src/shared/job';

/** What version 3 called what version 4 writes, in the order in which the names are changed back. */
const EARLIER_NAMES: readonly (readonly [now: string, then: string])[] = [
  ['"userTypes": ', '"kinds": '],
  ['"response": ', '"answer": '],
  ['"confirmed": "response"', '"confirmed": "answer"'],
  ['"confirmed": "lookup"', '"confirmed": "look"'],
  ['"kind": "reconciling"', '"kind": "looking"'],
  ['"version": 2', '"version": 1'],
  ['"version": 4', '"version": 3'],
];

/** A job file as version 3 of it was written. */
export function formatJobOfVersion3(job: UploadJob): string {
  return EARLIER_NAMES.reduce((text, [now, then]) => text.replaceAll(now, then), formatJob(job));
}
