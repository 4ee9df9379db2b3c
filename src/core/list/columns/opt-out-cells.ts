import { isStandIn } from '../../normalise/cell/placeholder';
import { headerTokens } from './header-tokens';
import { readHeader } from './read-header';

/** Words for no in the languages whose headers are read, and symbols for it. */
const NO: ReadonlySet<string> = new Set(
  `no n false f 0 0.0 0,0 off never not nein nicht falsch non pas jamais faux non. nee niet onwaar nie falsz fałsz nao não nunca
   falso mai hayir hayır nej nei inte ikke ei nem nu нет не ні όχι לא لا 아니오 không tidak नहीं aus disabled deaktiviert
   いいえ 否 无 無 不是 未 ✗ ✘ ❌ ☐ [] {} inactive`.split(/\s+/),
);
/** A tick, although elsewhere it stands for a missing value. */
const TICK = /^x{1,3}$/i;

/** The status of addresses that a newsletter service has taken off a list; elsewhere the word praises one. */
const CLEANED = 'cleaned';

/** A link for opting out, which does not mean that somebody did. */
const LINK = /^https?:\/\//i;

/** Whether the cells of a column may say that somebody opted out. */
export function mayHoldOptOuts(header: string): boolean {
  const { isOptOut, isConsent, kinds } = readHeader(header);
  return isOptOut ? kinds.length === 0 : isConsent || namesStatus(header);
}

/** “Status” and “E-Mail-Status”, whose cells have words of their own. */
function namesStatus(header: string): boolean {
  return headerTokens(header).some((token) => STATUS.has(token));
}

const STATUS: ReadonlySet<string> = new Set(
  'status statut statuses stato estado situacao state stav stan durum durumu'.split(' '),
);

/** Whether the cell under such a header says that somebody opted out. */
export function saysOptedOut(header: string, cell: string): boolean {
  if (readHeader(header).isOptOut) return saysYes(cell);
  const { isOptOut, isWhole } = readHeader(cell.trim());
  return (isOptOut && isWhole) || cell.trim().toLowerCase() === CLEANED;
}

/** Whether a cell of an opt-out column says that somebody opted out: a yes, a tick, a date or a reason does. */
export function saysYes(cell: string): boolean {
  const text = cell.trim();
  if (text === '' || saysNo(text) || LINK.test(text)) return false;
  return TICK.test(text) || !isStandIn(text);
}

/** A word or symbol for no, and nothing else. */
export function isNo(cell: string): boolean {
  return NO.has(cell.trim().toLowerCase());
}

/** “No”, “not unsubscribed” and “subscribed”. */
export function saysNo(cell: string): boolean {
  const text = cell.trim().toLowerCase();
  if (NO.has(text) || NO.has(headerTokens(text)[0] ?? '')) return true;
  const { isConsent, isOptOut } = readHeader(text);
  return isConsent && !isOptOut;
}
