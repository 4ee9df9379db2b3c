import { isStandIn } from '../../normalise/cell/placeholder';
import { headerTokens } from './header-tokens';
import { readHeader } from './read-header';
import { wordsOfAll } from './words/all-languages';

const NO = wordsOfAll(({ cells }) => cells?.no, ['0', '0.0', '0,0', '✗', '✘', '❌', '☐', '[]', '{}']);
const YES = wordsOfAll(({ cells }) => cells?.yes, ['1', 'x', 'xx', 'xxx', '✓', '✔', '☑', '✅']);
/** A tick, although elsewhere it stands for a missing value. */
const TICK = /^x{1,3}$/i;

const REFUSED = wordsOfAll(({ cells }) => cells?.refused);

const SUBSCRIBER_STATES = wordsOfAll(({ cells }) => cells?.subscribers);
const ORDER_STATES = wordsOfAll(({ cells }) => cells?.orders);
const LEFT = wordsOfAll(({ cells }) => cells?.left);

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
export function namesStatus(header: string): boolean {
  if (!MAY_NAME_STATUS.test(header)) return false;
  return STATUS_IN_SIGNS.test(header) || headerTokens(header).some((token) => STATUS.has(token));
}

/** Most headers need not be cut into words. */
const MAY_NAME_STATUS = /st|durum|sit|ста|стан|κατ|حال|[状狀ス상]/i;
/** In scripts that write no blanks between words. */
const STATUS_IN_SIGNS = /[状狀][态態]|ステータス|상태/;

const STATUS = wordsOfAll(({ names }) => names?.status);

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

/** Whether a cell of a consent column says no: a word or a symbol for it, and nothing else. */
export function isNo(cell: string): boolean {
  const text = cell.trim().toLowerCase();
  return NO.has(text) || REFUSED.has(headerTokens(text).join(' '));
}

/** Whether a text is a word or a symbol for yes, and nothing else. */
export function isYes(text: string): boolean {
  return YES.has(text.trim().toLowerCase());
}

/** Whether the cells of a consent column only say yes or nothing, so that nothing means no. */
export function someSayNothing(cells: Iterable<string>): boolean {
  const texts = [...cells].map((cell) => cell.trim().toLowerCase());
  const filled = texts.filter((text) => text !== '');
  return filled.length > 0 && filled.length < texts.length && filled.every((text) => YES.has(text));
}

/** Whether the cells of a status column say only how people stand to a newsletter, and of some that they left it. */
export function someLeft(cells: Iterable<string>): boolean {
  const states = [...cells].map((cell) => headerTokens(cell).join(' ')).filter((state) => state !== '');
  const isOfSubscribers = states.every((state) => SUBSCRIBER_STATES.has(state));
  const isOfOrders = states.every((state) => ORDER_STATES.has(state));
  return isOfSubscribers && !isOfOrders && states.some((state) => LEFT.has(state));
}

/** “No”, “not unsubscribed” and “subscribed”, but not “ne pas contacter”. */
export function saysNo(cell: string): boolean {
  const text = cell.trim().toLowerCase();
  if (NO.has(text)) return true;
  const { isConsent, isOptOut, isWhole } = readHeader(text);
  if (isOptOut) return !isWhole && NO.has(headerTokens(text)[0] ?? '');
  return isConsent || NO.has(headerTokens(text)[0] ?? '');
}
