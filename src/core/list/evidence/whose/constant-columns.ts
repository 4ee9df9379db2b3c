import type { Column, ColumnGuess } from '../../../../shared/list';
import { message } from '../../../../shared/messages/message';
import { headerTokens } from '../../columns/header-tokens';
import { SENDERS } from '../../columns/words/people';
import type { SampledColumn } from '../column-evidence';
import { isReaching } from '../identifiers';
import { COLUMN } from '../weights';
import { distinctValues } from './distinct-values';

/** Kinds of which a column has different values, each with the evidence for that column: its name, or its values alone. */
type VaryingKinds = ReadonlySet<string>;

const MIN_CONSTANT = 2;

export function varyingKinds(
  sampled: readonly SampledColumn[],
  guesses: readonly (ColumnGuess | null)[],
): VaryingKinds {
  const varying = new Set<string>();
  for (const column of sampled) {
    const guess = guesses[column.index] ?? null;
    if (guess === null || varying.has(keyOf(guess))) continue;
    if (distinctValues(column) > 1) varying.add(keyOf(guess));
  }
  return varying;
}

/**
 * Where several columns hold a kind, one that says the same in every row is of the shop, the host or the restaurant, not
 * of a customer: it is offered, not used.
 */
export function withoutConstant(column: Column, sample: SampledColumn, varying: VaryingKinds): Column {
  const { guess } = column;
  if (guess === null || !isReaching(guess.kind)) return column;
  const { length } = sample.values;
  if (length < MIN_CONSTANT || guess.filled < COLUMN.doubtful || distinctValues(sample) > 1) return column;
  if (!varying.has(keyOf(guess))) return column;
  return { ...column, ...offeredAsConstant(guess, sample) };
}

/** A few rows may agree by chance, which is reported. */
export function offeredAsConstant(
  guess: ColumnGuess,
  { values }: SampledColumn,
): Pick<Column, 'guess' | 'offer' | 'setAside'> {
  const offer = { ...guess, reason: message('guess.constant', { reason: guess.reason }) };
  return { guess: null, offer, ...(values.length < COLUMN.fewRows ? { setAside: 'constant' as const } : {}) };
}

/**
 * “from_email” and “to_email”: the sender of a mailing is the same in every row, and its recipients are not, whatever names
 * them. It is offered, not used.
 */
export function isConstantSender(
  column: SampledColumn,
  sampled: readonly SampledColumn[],
  guesses: readonly (ColumnGuess | null)[],
): boolean {
  const { index, name, values } = column;
  const kind = guesses[index]?.kind;
  if (kind === undefined || !namesSender(headerTokens(name))) return false;
  if (values.length < MIN_CONSTANT || distinctValues(column) > 1) return false;
  return sampled.some((other) => guesses[other.index]?.kind === kind && distinctValues(other) > 1);
}

/** “E-Mail von Kunde” is the customer's: in German, “von” is also “of”. */
function namesSender(tokens: readonly string[]): boolean {
  return tokens.some((token, at) => SENDERS.has(token) && (token !== 'von' || at === 0));
}

function keyOf({ kind, by }: ColumnGuess): string {
  return `${by} ${kind}`;
}
