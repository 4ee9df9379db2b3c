import { isObject, type JsonObject } from '../../../shared/schema/json-object';

/** The first version with today's names of fields. */
const FIELDS_RENAMED_IN = 4;
/** The first version with today's causes and message IDs. */
const CODES_RENAMED_IN = 5;

/**
 * Gives the JSON of a job of an earlier version today's names. Values are neither checked nor invented: the schema
 * refuses what it refuses in a job of today.
 */
export function upgradeJob(job: unknown, version: number): unknown {
  const renamed = version < FIELDS_RENAMED_IN ? renameFields(job) : job;
  return version < CODES_RENAMED_IN ? renameCodes(renamed) : renamed;
}

function renameFields(job: unknown): unknown {
  if (!isObject(job)) return job;
  const { kinds, counts, state, receipts, ...others } = job;
  return {
    ...others,
    userTypes: kinds ?? onlyUserType(job),
    state: upgradeState(state),
    receipts: Array.isArray(receipts) ? receipts.map(upgradeReceipt) : receipts,
  };
}

/** The first version knew one user type, that of the target, and its counts. */
function onlyUserType({ target, file, counts }: JsonObject): unknown {
  if (!isObject(target) || !isObject(target.fields) || !isObject(file)) return undefined;
  return [{ userType: target.fields.userType, lines: file.lines, counts }];
}

function upgradeState(state: unknown): unknown {
  if (!isObject(state)) return state;
  if (state.kind === 'looking') return { ...state, kind: 'reconciling' };
  if (state.kind !== 'done') return state;
  if (state.confirmed === 'answer') return { ...state, confirmed: 'response' };
  return state.confirmed === 'look' ? { ...state, confirmed: 'lookup' } : state;
}

function upgradeReceipt(receipt: unknown): unknown {
  if (!isObject(receipt) || receipt.version !== 1) return receipt;
  return { ...receipt, version: 2, outcome: upgradeOutcome(receipt.outcome) };
}

function upgradeOutcome(outcome: unknown): unknown {
  if (!isObject(outcome) || !('answer' in outcome)) return outcome;
  const { answer, ...others } = outcome;
  return { ...others, response: answer };
}

/** Today's causes of unknown outcomes, and IDs of messages, by their earlier names. */
const CODES: ReadonlyMap<unknown, string> = new Map([
  ['no-answer', 'response-timeout'],
  ['garbled-answer', 'malformed-response'],
  ['answered-early', 'early-response'],
  ['cause.no-answer', 'cause.response-timeout'],
  ['cause.garbled-answer', 'cause.malformed-response'],
  ['cause.answered-early', 'cause.early-response'],
  ['answer.cutOff', 'response.cutOff'],
  ['answer.tooLong', 'response.tooLong'],
  ['answer.empty', 'response.empty'],
  ['answer.noAudience', 'response.noAudience'],
  ['answer.noId', 'response.noId'],
  ['answer.status', 'response.status'],
  ['network.noAnswer', 'network.responseTimeout'],
  ['job.answerLost', 'job.responseLost'],
]);

/** In a job, only a message has an `id` of this form; recursion is bounded by the depth that `parseJson` accepts. */
function renameCodes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(renameCodes);
  if (!isObject(value)) return value;
  const renamed = Object.entries(value).map(([key, item]) => [
    key,
    key === 'id' || key === 'cause' ? (CODES.get(item) ?? renameCodes(item)) : renameCodes(item),
  ]);
  return Object.fromEntries(renamed);
}
