import type { ColumnKind } from '../../../shared/list';
import { containsPhrase, headerTokens, isNumberToken, isSign } from './header-tokens';
import { splitAddress } from './words/addresses';
import { wordsOfAll } from './words/all-languages';
import { saysNumber } from './words/number-words';
import { RECIPIENTS } from './words/people';
import {
  COLUMN_KINDS,
  isWordOfKinds,
  type ColumnPhrase as Phrase,
  type PhraseMeaning,
  phrasesStartingWith,
} from './words/vocabulary';

const ASIDES = ['staff', 'parties', 'carers', 'earlier'] as const satisfies readonly PhraseMeaning[];

/** Whose values a column holds beside the customer's of today; see `HeaderWords`. */
export type Aside = (typeof ASIDES)[number];

/** The meaning of a header's words. */
export interface HeaderMeaning {
  /** More than one if it is ambiguous; empty if it names none or describes something else. */
  readonly kinds: readonly ColumnKind[];
  /** Why it may name a kind that is not wanted: “Clinic Email” is not the customer's, “Old Email” is out of use. */
  readonly aside: Aside | null;
  /** Kinds that it would name otherwise. */
  readonly asideKinds: readonly ColumnKind[];
  /** It describes something else: a name, a tax number, the e-mail address of the owner. */
  readonly isOther: boolean;
  /**
   * The same words may say something else: “Cep” is a mobile number, and a postal code in Brazil; “Durchwahl” is a whole
   * number, or only its end.
   */
  readonly isPerhapsOther: boolean;
  /** It says “Address”, of a street or of a mailbox, or “Newsletter Email”, which may ask whether somebody gets it. */
  readonly isAnyAddress: boolean;
  /**
   * It names an unknown kind of number, such as a ticket or a shipment. Digits below it are not taken for phone numbers
   * by their values alone.
   */
  readonly isNumber: boolean;
  /** It asks whether people agreed. */
  readonly isConsent: boolean;
  /** It is about opting out. */
  readonly isOptOut: boolean;
  /** It is one known phrase, apart from numbers. */
  readonly isWhole: boolean;
}

const UNKNOWN: HeaderMeaning = {
  kinds: [],
  aside: null,
  asideKinds: [],
  isOther: false,
  isPerhapsOther: false,
  isAnyAddress: false,
  isNumber: false,
  isConsent: false,
  isOptOut: false,
  isWhole: false,
};

/** The meaning of a header, by the known phrases in it. */
export function readHeader(header: string): HeaderMeaning {
  const tokens = headerTokens(header).flatMap(wordsOf);
  const found = withoutMistakenOptOuts(phrasesIn(tokens));
  if (found.length === 0) return { ...UNKNOWN, isNumber: saysNumber(tokens) };
  const words = tokens.filter((token) => !isNumberToken(token)).length;
  const isConsent = found.some(({ meaning }) => meaning === 'consent');
  const isOptOut = found.some(({ meaning }) => meaning === 'optOut');
  const kinds = kindsIn(found);
  const aside = ASIDES.find((item) => found.some(({ meaning }) => meaning === item)) ?? null;
  const isWhole = (phrase: readonly string[]) => phrase.length >= words;
  const saysLittle = found.every(({ meaning }) => meaning === 'earlier');
  const namesKind = found.some(({ meaning }) => isKind(meaning));
  return {
    kinds,
    aside,
    asideKinds: kinds.length > 0 || aside === null ? [] : kindsIn(withoutAsides(found)),
    isOther: kinds.length === 0 && !saysLittle && !(namesKind && lengthOf(tokens) > MAX_WORDS_OF_NAME),
    isPerhapsOther:
      kinds.length > 0 &&
      (tokens.some((token) => DIRECT_LINE.has(token)) ||
        found.some(({ meaning, tokens: other }) => meaning === 'others' && isWhole(other))),
    isAnyAddress: kinds.length === 0 && (namesAnyAddress(tokens) || (isConsent && saysMailAndConsent(found, tokens))),
    isNumber: saysLittle && saysNumber(tokens),
    isConsent,
    isOptOut,
    isWhole: found.some((phrase) => isWhole(phrase.tokens)),
  };
}

const ANY_ADDRESS = wordsOfAll(({ addresses }) => addresses?.any);

/** Whether a header names an address, of a street or of a mailbox: “Address 2”, “recipient_address”. */
function namesAnyAddress(tokens: readonly string[]): boolean {
  const isBeside = (token: string) => isNumberToken(token) || token === 'to' || RECIPIENTS.has(token);
  return ANY_ADDRESS.has(tokens.filter((token) => !isBeside(token)).join(' '));
}

/** “Liefertelefon” is two words, but neither “Dienstleister” nor “Rechnungsadresse”, which is known as a whole. */
function wordsOf(token: string): readonly string[] {
  const words = splitAddress(token);
  if (words === null || phrasesStartingWith(token, words).length > 0) return [token];
  const namesKind = phrasesStartingWith(words[1], words).some(
    (phrase) => phrase.tokens.length === 1 && isKind(phrase.meaning) && mayStandAmong(phrase, words),
  );
  return namesKind ? words : [token];
}

/** “Newsletter Email”, but not “Email consent by”. The E of “E-mailadres” is no word. */
function saysMailAndConsent(found: readonly Phrase[], header: readonly string[]): boolean {
  const words = header.filter((token) => token.length > 1 && !isNumberToken(token)).length;
  return (
    found.some(({ meaning }) => meaning === 'email_hash') &&
    found.every(({ meaning }) => meaning === 'email_hash' || meaning === 'consent') &&
    found.reduce((sum, { tokens }) => sum + tokens.length, 0) >= words
  );
}

/** A direct line, or the extension that it ends with. */
const DIRECT_LINE: ReadonlySet<string> = new Set('durchwahl direktwahl doorkies doorkiesnummer'.split(' '));

/** “Baja California” is a place, although “baja” is an opt-out. */
function withoutMistakenOptOuts(found: readonly Phrase[]): readonly Phrase[] {
  const isMistaken = (phrase: Phrase) =>
    phrase.meaning === 'optOut' && found.some((other) => other.meaning === 'others' && isWithin(phrase, other));
  return found.some(isMistaken) ? found.filter((phrase) => !isMistaken(phrase)) : found;
}

/** Kinds that the words of a header name; more than one if it is ambiguous. */
export function kindsNamedBy(header: string): readonly ColumnKind[] {
  return readHeader(header).kinds;
}

/** In a longer question such words may mean anything: “the e-mail address we can reach you at” is one. */
const MAX_WORDS_OF_NAME = 8;

/** Three ideographs, kana or Korean syllables are about as long as a word. */
function lengthOf(tokens: readonly string[]): number {
  const signs = tokens.filter(isSign).length;
  return tokens.length - signs + signs / 3;
}

/** Longer than any name made of known words. */
const MAX_KNOWN_NAME = 60;

/**
 * Whether a header consists of known words for a kind and at most a small number, as in “E-Mail-Adresse 2”, so that it
 * cannot be a person. “No e-mail” stands for a missing value, and Mel is a first name.
 */
export function isKnownName(header: string): boolean {
  if (header.length > MAX_KNOWN_NAME) return false;
  const { kinds, asideKinds } = readHeader(header);
  if (kinds.length + asideKinds.length === 0) return false;
  const tokens = headerTokens(header);
  const isKnown = (token: string) => isWordOfKinds(token) || /^\d{1,2}$/.test(token) || wordsOf(token).length > 1;
  return !['no', 'mel'].includes(tokens[0] ?? '') && tokens.every(isKnown);
}

/** Whether the name of a file or a sheet says that it holds people who opted out. */
export function saysOptOut(name: string): boolean {
  return readHeader(name).isOptOut && !headerTokens(name).some((token) => WITHOUT.has(token));
}

/** “Newsletter without unsubscribes” holds everyone else. */
const WITHOUT = wordsOfAll(({ beside }) => beside?.without);

function kindsIn(found: readonly Phrase[]): readonly ColumnKind[] {
  const vetoes = found.filter(({ meaning }) => VETOING.has(meaning));
  const matches = COLUMN_KINDS.flatMap((kind) => {
    const phrase = longest(found.filter(({ meaning }) => meaning === kind));
    const isVetoed = (item: Phrase) => vetoes.some((veto) => !containsPhrase(item.tokens, veto.tokens));
    return phrase === null || isVetoed(phrase) ? [] : [{ kind, phrase }];
  });
  // “Mobile advertiser ID” also names a phone, but only inside a longer phrase of another kind.
  return matches
    .filter(({ phrase }) => !matches.some((other) => isWithin(phrase, other.phrase)))
    .map(({ kind }) => kind);
}

/** Meanings that veto a kind named by the same header. */
const VETOING: ReadonlySet<PhraseMeaning> = new Set<PhraseMeaning>(['vetoes', ...ASIDES, 'consent', 'optOut']);

/** What a header says otherwise: “created” is no veto within “created by”. */
function withoutAsides(found: readonly Phrase[]): readonly Phrase[] {
  const asides = found.filter(({ meaning }) => isAside(meaning));
  const isPart = (phrase: Phrase) => phrase.meaning === 'vetoes' && asides.some((aside) => isWithin(phrase, aside));
  return found.filter((phrase) => !isAside(phrase.meaning) && !isPart(phrase));
}

function isKind(meaning: PhraseMeaning): boolean {
  return COLUMN_KINDS.some((kind) => kind === meaning);
}

function isAside(meaning: PhraseMeaning): boolean {
  return ASIDES.some((aside) => aside === meaning);
}

function isWithin({ tokens }: Phrase, other: Phrase): boolean {
  return other.tokens.length > tokens.length && containsPhrase(other.tokens, tokens);
}

function longest(phrases: readonly Phrase[]): Phrase | null {
  return phrases.reduce<Phrase | null>(
    (best, other) => (best === null || other.tokens.length > best.tokens.length ? other : best),
    null,
  );
}

function phrasesIn(tokens: readonly string[]): readonly Phrase[] {
  return tokens.flatMap((token, start) =>
    phrasesStartingWith(token, tokens).filter(
      (phrase) => phrase.tokens.every((word, i) => tokens[start + i] === word) && mayStandAmong(phrase, tokens),
    ),
  );
}

/**
 * A single ideograph is part of many words, as 国 is of 中国: it counts only where it stands alone. So do “em”, Meta's name
 * for an address and a word of Portuguese, and whoever gets a text message or calls.
 */
function mayStandAmong({ tokens: phrase }: Phrase, tokens: readonly string[]): boolean {
  return tokens.length === phrase.length || !(isIdeograph(phrase) || STANDS_ALONE.has(phrase.join(' ')));
}

const STANDS_ALONE: ReadonlySet<string> = new Set(
  'em ani caller cli destination recipient recipients empfanger destinataire destinatario ontvanger odbiorca commercial commerciale'.split(
    ' ',
  ),
);

function isIdeograph(tokens: readonly string[]): boolean {
  return tokens.length === 1 && /^\p{Script=Han}$/u.test(tokens[0] ?? '');
}
