import fc from 'fast-check';
import { inputOf, LIST, type RequestRecipe, requestRecipes } from '../../fuzz/bridge/requests';

/** How the requests of a page ended. */
export interface Tally {
  answered: number;
  refused: number;
  /** What structured cloning does not let through, and requests that the bridge does not know. */
  notSent: number;
  /** Replies that are neither a value nor a sentence. */
  readonly odd: string[];
}

/** How many things are asked at the same time. */
const SIDE_BY_SIDE = 4;

/** What a page that has been taken over may do: ask for anything. It runs in that page. */
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
