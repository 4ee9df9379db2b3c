import { isStandIn } from '../../normalise/cell/placeholder';
import { headerTokens } from './header-tokens';
import { readHeader } from './read-header';

/** Words for no in the languages whose headers are read, and symbols for it. */
const NO: ReadonlySet<string> = new Set(
  `no n false f 0 0.0 0,0 off never not nein nicht falsch non pas jamais faux non. nee niet onwaar nie falsz fałsz nao não nunca
   falso mai hayir hayır nej nei inte ikke ei nem ne nu нет не ні όχι לא لا 아니오 không tidak नहीं aus disabled deaktiviert
   いいえ 否 无 無 不是 未 ✗ ✘ ❌ ☐ [] {} inactive
   yanlış yanliş epätosi hamis nepravda неправда ложь falskt falsk usann usand`.split(/\s+/),
);
/** Words for yes, and symbols for it. */
const YES: ReadonlySet<string> = new Set(
  `yes y true t 1 on ja j oui o si sí s sim tak kyllä kylla ano áno igen da evet jah taip jā да так ναι نعم כן 예 네 ใช่ हाँ ya
   はい 是 有 ✓ ✔ ☑ ✅ x xx xxx
   wahr vrai verdadero verdadeiro vero waar prawda doğru tosi igaz pravda истина sant sann sand`.split(/\s+/),
);
/** A tick, although elsewhere it stands for a missing value. */
const TICK = /^x{1,3}$/i;

/** Of a person who was asked and did not agree, in a column of consent; in one of opt-outs they might mean the contrary. */
const REFUSED: ReadonlySet<string> = new Set(
  `denied refused declined rejected revoked withdrawn abgelehnt verweigert widerrufen refuse rejete denegado rechazado
   revocado negato rifiutato revocato negado recusado revogado geweigerd ingetrokken odmowiono wycofana reddedildi nekad
   avslag avvist`.split(/\s+/),
);

/** The status of subscribers; orders and deals have others. */
const SUBSCRIBER_STATES: ReadonlySet<string> = new Set(
  `active inactive confirmed unconfirmed subscribed unsubscribed non-subscribed pending bounced complained cleaned cancelled
   canceled removed deleted spam aktiv inaktiv bestatigt unbestatigt geloscht gekundigt`.split(/\s+/),
);
/** Some of them are also those of orders: alone they say nothing about people. */
const ORDER_STATES: ReadonlySet<string> = new Set('confirmed pending cancelled canceled bestatigt'.split(' '));
/** Of a person who left or never arrived, which is less than an opt-out. */
const LEFT: ReadonlySet<string> = new Set(
  'inactive cancelled canceled removed deleted spam inaktiv geloscht gekundigt'.split(' '),
);

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

const STATUS: ReadonlySet<string> = new Set(
  'status statut statuses stato estado situacao state stav stan durum durumu статус состояние стан κατασταση حالة الحالة'.split(
    ' ',
  ),
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
