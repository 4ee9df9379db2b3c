import { isObject, type JsonObject } from '../../api/response/json';

/** The first version of job folders whose jobs have today's names. */
export const RENAMED_IN_VERSION = 4;

/**
 * Gives the JSON of a job of an earlier version today's names. Values are neither checked nor invented: the schema
 * refuses what it refuses in a job of today.
 */
export function upgradeJob(job: unknown): unknown {
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
