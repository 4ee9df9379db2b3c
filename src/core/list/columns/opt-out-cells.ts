import { isStandIn } from '../../normalise/cell/placeholder';
import { headerTokens } from './header-tokens';
import { readHeader } from './read-header';

/** Words for a no, in the languages in which headers are read, and what stands for it. */
const NO: ReadonlySet<string> = new Set(
  `no n false f 0 0.0 0,0 off never not nein nicht falsch non pas jamais faux non. nee niet onwaar nie falsz fałsz nao não nunca
   falso mai いいえ 否 无 無 不是 未 ✗ ✘ ❌ ☐ [] {} inactive`.split(/\s+/),
);
/** A tick, though elsewhere it stands for a missing value. */
const TICK = /^x{1,3}$/i;

/** Whether a cell of a column of opt-outs says that somebody opted out: a yes, a tick, a date or a reason does. */
export function saysYes(cell: string): boolean {
  const text = cell.trim();
  if (text === '' || saysNo(text)) return false;
  return TICK.test(text) || !isStandIn(text);
}

/** “No”, “not unsubscribed” and “subscribed”. */
export function saysNo(cell: string): boolean {
  const text = cell.trim().toLowerCase();
  if (NO.has(text) || NO.has(headerTokens(text)[0] ?? '')) return true;
  const { isConsent, isOptOut } = readHeader(text);
  return isConsent && !isOptOut;
}
