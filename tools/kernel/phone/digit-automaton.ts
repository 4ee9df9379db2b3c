import { ACCEPTS, ACCEPTS_CAPTURED } from '../../../src/core/engine/abi/phone-abi';
import { type DigitPattern, parseDigitPattern } from './digit-pattern';

/** A state of a deterministic automaton; the first is the start state. */
export interface DigitState {
  /** By digit; null if no match can follow. */
  readonly next: readonly (number | null)[];
  /** 0, `ACCEPTS` or `ACCEPTS_CAPTURED`. */
  readonly accepts: number;
}

/** The rest of a pattern that is still to be matched. */
type Step =
  | { readonly kind: 'digit'; readonly digits: number; readonly next: Step }
  | { readonly kind: 'fork'; readonly ways: readonly Step[] }
  | { readonly kind: 'capture'; readonly next: Step }
  | { readonly kind: 'end' };

/** A possible position within the pattern after some digits. */
interface Position {
  readonly step: Step;
  /** A part was captured on the way there. */
  readonly captured: boolean;
}

/** Accepts each prefix of a number that the pattern matches from the first digit on. */
export function compileDigitPattern(source: string): readonly DigitState[] {
  const ids = new Map<Step, number>();
  const idOf = (step: Step) => {
    const id = ids.get(step) ?? ids.size;
    ids.set(step, id);
    return id;
  };
  const states: { next: (number | null)[]; accepts: number }[] = [];
  const known = new Map<string, number>();
  const pending: { readonly state: number; readonly positions: readonly Position[] }[] = [];

  function stateOf(positions: readonly Position[]): number | null {
    if (positions.length === 0) return null;
    const key = [...new Set(positions.map(({ step, captured }) => `${idOf(step)}${captured ? 'c' : ''}`))]
      .sort()
      .join(' ');
    const existing = known.get(key);
    if (existing !== undefined) return existing;
    const state = states.length;
    known.set(key, state);
    states.push({ next: [], accepts: acceptsOf(positions) });
    pending.push({ state, positions });
    return state;
  }

  stateOf(reached({ step: stepsOf(parseDigitPattern(source), { kind: 'end' }), captured: false }));
  for (let entry = pending.pop(); entry !== undefined; entry = pending.pop()) {
    const { state, positions } = entry;
    const next = Array.from({ length: 10 }, (_, digit) =>
      stateOf(distinct(positions.flatMap((position) => afterDigit(position, digit)))),
    );
    states[state]?.next.push(...next);
  }
  return minimise(states);
}

function stepsOf(pattern: DigitPattern, next: Step): Step {
  switch (pattern.kind) {
    case 'digit':
      return { kind: 'digit', digits: pattern.digits, next };
    case 'sequence':
      return pattern.parts.reduceRight((after: Step, part) => stepsOf(part, after), next);
    case 'alternatives':
      return { kind: 'fork', ways: pattern.parts.map((part) => stepsOf(part, next)) };
    case 'captured':
      return { kind: 'capture', next: stepsOf(pattern.part, next) };
    case 'repeated': {
      let step = next;
      for (let count = pattern.max; count > 0; count--) {
        const once = stepsOf(pattern.part, step);
        step = count > pattern.min ? { kind: 'fork', ways: [once, next] } : once;
      }
      return step;
    }
  }
}

/** The positions whose digit, or end, can come next. */
function reached({ step, captured }: Position): readonly Position[] {
  if (step.kind === 'fork') return distinct(step.ways.flatMap((way) => reached({ step: way, captured })));
  if (step.kind === 'capture') return reached({ step: step.next, captured: true });
  return [{ step, captured }];
}

function afterDigit({ step, captured }: Position, digit: number): readonly Position[] {
  if (step.kind !== 'digit' || ((step.digits >> digit) & 1) === 0) return [];
  return reached({ step: step.next, captured });
}

function distinct(positions: readonly Position[]): readonly Position[] {
  return positions.filter(
    ({ step, captured }, index) =>
      positions.findIndex((other) => other.step === step && other.captured === captured) === index,
  );
}

function acceptsOf(positions: readonly Position[]): number {
  let accepts = 0;
  for (const { step, captured } of positions) {
    if (step.kind === 'end') accepts |= captured ? ACCEPTS_CAPTURED : ACCEPTS;
  }
  return accepts;
}

/** Merges equivalent states by Moore's partition refinement. */
function minimise(states: readonly DigitState[]): readonly DigitState[] {
  let classes = classify(states.map(({ accepts }) => String(accepts)));
  for (;;) {
    const finer = classify(
      states.map(({ next }, state) => `${classes[state]}:${next.map((to) => (to === null ? '' : classes[to])).join()}`),
    );
    if (new Set(finer).size === new Set(classes).size) break;
    classes = finer;
  }
  // The first state is in class 0, since classes are numbered in the order of states.
  const joined: DigitState[] = [];
  for (const [state, { next, accepts }] of states.entries()) {
    const place = classes[state] ?? 0;
    joined[place] ??= { next: next.map((to) => (to === null ? null : (classes[to] ?? null))), accepts };
  }
  return joined;
}

/** Numbers keys in the order of their first appearance. */
function classify(keys: readonly string[]): readonly number[] {
  const numbers = new Map<string, number>();
  return keys.map((key) => {
    const known = numbers.get(key) ?? numbers.size;
    numbers.set(key, known);
    return known;
  });
}
