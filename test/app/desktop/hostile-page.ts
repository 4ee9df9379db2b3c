import fc from 'fast-check';
import { inputOf, LIST, type RequestRecipe, requestRecipes } from '../../fuzz/bridge/requests';

/** The outcomes of a page's requests. */
export interface Tally {
  answered: number;
  refused: number;
  /** Inputs that structured cloning refuses, and requests that the bridge does not know. */
  notSent: number;
  /** Replies that are neither a value nor a message. */
  readonly odd: string[];
}

/** Requests in flight at the same time. */
const SIDE_BY_SIDE = 4;

/** What a compromised page may do: request anything. It runs in that page. */
async function askAnything(list: string, seed: number, requests: number): Promise<Tally> {
  const tally: Tally = { answered: 0, refused: 0, notSent: 0, odd: [] };
  const names = new Map([[LIST, list]]);
  const recipes = fc.sample(requestRecipes, { seed, numRuns: requests });
  while (recipes.length > 0) await Promise.all(recipes.splice(0, SIDE_BY_SIDE).map((one) => ask(one, names, tally)));
  return tally;
}

async function ask(recipe: RequestRecipe, names: ReadonlyMap<string, string>, tally: Tally): Promise<void> {
  const input = inputOf(recipe, names);
  let reply: unknown;
  try {
    reply = await Reflect.apply(window.audience.request, null, [recipe.name, input]);
  } catch {
    tally.notSent++;
    return;
  }
  const { ok, error } = Object(reply);
  if (ok === true) tally.answered++;
  else if (ok === false && typeof error?.code === 'string' && typeof error?.message?.id === 'string') tally.refused++;
  else tally.odd.push(`${recipe.name}: ${JSON.stringify(reply)}`);
}

Object.assign(globalThis, { askAnything });
