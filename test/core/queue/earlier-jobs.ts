import { formatJob } from '../../../src/core/queue/store/job-schema';
import type { UploadJob } from '../../../src/shared/job';

type Names = readonly (readonly [now: string, then: string])[];

/** Names in a job file of version 5, each with its name in version 4. */
const NAMES_OF_VERSION_4: Names = [
  ['response-timeout', 'no-answer'],
  ['malformed-response', 'garbled-answer'],
  ['early-response', 'answered-early'],
  ['"response.', '"answer.'],
  ['network.responseTimeout', 'network.noAnswer'],
  ['job.responseLost', 'job.answerLost'],
  ['"version": 5', '"version": 4'],
];

/** Names in a job file of version 4, each with its name in version 3; replaced in this order. */
const NAMES_OF_VERSION_3: Names = [
  ['"userTypes": ', '"kinds": '],
  ['"response": ', '"answer": '],
  ['"confirmed": "response"', '"confirmed": "answer"'],
  ['"confirmed": "lookup"', '"confirmed": "look"'],
  ['"kind": "reconciling"', '"kind": "looking"'],
  ['"version": 2', '"version": 1'],
  ['"version": 4', '"version": 3'],
];

/** A job file as an app of version 3 wrote it. */
export function formatJobOfVersion3(job: UploadJob): string {
  return rename(formatJobOfVersion4(job), NAMES_OF_VERSION_3);
}

export function formatJobOfVersion4(job: UploadJob): string {
  return rename(formatJob(job), NAMES_OF_VERSION_4);
}

function rename(text: string, names: Names): string {
  return names.reduce((renamed, [now, then]) => renamed.replaceAll(now, then), text);
}
