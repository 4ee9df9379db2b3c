import fc from 'fast-check';
import { inputOf, type RequestRecipe, requestRecipes } from '../../fuzz/bridge/requests';
import { LIST } from '../../fuzz/bridge/sound-requests';

/** The outcomes of a page's requests. */
export interface Tally {
  answered: number;
  refused: number;
  /** Inputs that structured cloning refuses, and requests unknown to the bridge. */
  notSent: number;
  /** Replies that are neither a value nor a message. */
  readonly unexpected: string[];
}

/** Requests in flight at the same time. */
const SIDE_BY_SIDE = 4;

/** Requests anything, as a compromised page may. Runs in that page. */
async function requestAnything(list: string, seed: number, requests: number): Promise<Tally> {
  const tally: Tally = { answered: 0, refused: 0, notSent: 0, unexpected: [] };
  const names = new Map([[LIST, list]]);
  const recipes = fc.sample(requestRecipes, { seed, numRuns: requests });
  while (recipes.length > 0)
    await Promise.all(recipes.splice(0, SIDE_BY_SIDE).map((recipe) => sendRequest(recipe, names, tally)));
  return tally;
}

async function sendRequest(recipe: RequestRecipe, names: ReadonlyMap<string, string>, tally: Tally): Promise<void> {
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
  else tally.unexpected.push(`${recipe.name}: ${JSON.stringify(reply)}`);
}

Object.assign(globalThis, { requestAnything });
