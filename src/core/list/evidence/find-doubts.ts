import { USER_TYPES } from '../../../shared/audience';
import type { Column, ColumnGuess, Doubt } from '../../../shared/list';
import { type Message, message } from '../../../shared/messages/message';
import { columnLabel } from '../columns/column-names';
import type { DetectedHeader } from './detect-header';
import { COLUMN } from './weights';

/** Points that the marketer should check: where the header, or the column of a kind, could be another one. */
export function findDoubts(
  header: Pick<DetectedHeader, 'header' | 'confidence'>,
  columns: readonly Column[],
): readonly Doubt[] {
  const label = labelsOf(columns, header.header);
  return [
    ...doubtsOfHeader(header),
    ...doubtsOfColumns(columns, header.header, label),
    ...doubtsOfNumbers(columns, label),
    ...doubtsOfUnreadCountries(columns, label),
    ...doubtsOfRivalCountries(columns, label),
    ...doubtsOfForeignNumbers(columns, label),
    ...doubtsOfSetAside(columns, label),
    ...doubtsOfPeople(columns, label),
    ...(header.header ? [] : doubtsOfSeveral(columns, label)),
  ];
}

/** How a sentence names a column. */
type Label = (index: number) => Message;

/** Its number without a header, or if another column has the same name. */
function labelsOf(columns: readonly Column[], hasHeader: boolean): Label {
  if (!hasHeader) return (index) => columnLabel({ index, name: '' });
  const once = new Set<string>();
  const shared = new Set<string>();
  for (const { name } of columns) (once.has(name) ? shared : once).add(name);
  return (index) => {
    const name = columns[index]?.name ?? '';
    return columnLabel({ index, name: shared.has(name) ? '' : name });
  };
}

function doubtsOfNumbers(columns: readonly Column[], label: Label): readonly Doubt[] {
  const unclear = columns.filter(({ countryNumbers }) => countryNumbers === 'unclear');
  return unclear.slice(0, MAX_REPORTED).map((column) => ({
    about: 'country-numbers',
    column: column.index,
    reason: message('doubt.countryNumbers', { column: label(column.index) }),
  }));
}

/** Each is about the first column of phone numbers, which is used whenever another one would be. */
function doubtsOfUnreadCountries(columns: readonly Column[], label: Label): readonly Doubt[] {
  const first = columns.find(({ guess }) => guess?.kind === 'phone_hash')?.index;
  if (first === undefined) return [];
  const withOther = columns.flatMap(({ index, guess, unreadCountry }) =>
    unreadCountry === undefined ? [] : [{ index, isUsed: guess !== null, ...unreadCountry }],
  );
  return withOther.slice(0, MAX_REPORTED).map(({ index, isUsed, column: own, readWith }) => {
    const labels = { column: label(index), own: label(own), used: label(readWith) };
    const reason = message(isUsed ? 'doubt.unreadCountry.same' : 'doubt.unreadCountry', labels);
    return { about: 'columns', column: first, reason };
  });
}

function doubtsOfRivalCountries(columns: readonly Column[], label: Label): readonly Doubt[] {
  return columns.flatMap(({ index, guess, rivalCountry }): readonly Doubt[] => {
    if (guess === null || rivalCountry === undefined) return [];
    const { column: other, readWith } = rivalCountry;
    const labels = { column: label(index), used: label(readWith), other: label(other) };
    return [{ about: 'columns', column: index, reason: message('doubt.rivalCountry', labels) }];
  });
}

function doubtsOfForeignNumbers(columns: readonly Column[], label: Label): readonly Doubt[] {
  return columns.flatMap(({ index, guess, foreignNumbers }): readonly Doubt[] => {
    if (guess === null || foreignNumbers === undefined) return [];
    const reason = message('doubt.foreignNumbers', { column: label(index), used: label(foreignNumbers) });
    return [{ about: 'columns', column: index, reason }];
  });
}

/** Each is about the first used column of the kind, without which it would not matter. */
function doubtsOfSetAside(columns: readonly Column[], label: Label): readonly Doubt[] {
  const offered = columns.flatMap(({ index, offer, setAside }) =>
    offer === undefined || setAside === undefined ? [] : [{ index, offer, setAside }],
  );
  return offered.slice(0, MAX_REPORTED).flatMap(({ index, offer, setAside }): readonly Doubt[] => {
    const used = columns.find(({ guess }) => guess?.kind === offer.kind);
    if (used === undefined) return [];
    const reason = message(`doubt.${setAside}`, { column: label(index), reason: offer.reason });
    return [{ about: 'columns', column: used.index, reason }];
  });
}

function doubtsOfPeople(columns: readonly Column[], label: Label): readonly Doubt[] {
  return columns.flatMap(({ index, otherPersonThan, unknownBeside }): readonly Doubt[] => {
    const first = otherPersonThan ?? unknownBeside;
    if (first === undefined) return [];
    const id = otherPersonThan === undefined ? 'doubt.unknownPeople' : 'doubt.people';
    return [{ about: 'columns', column: first, reason: message(id, { column: label(first), other: label(index) }) }];
  });
}

/** Without names of columns, nothing says whose addresses a second column holds. */
function doubtsOfSeveral(columns: readonly Column[], label: Label): readonly Doubt[] {
  return USER_TYPES.flatMap((kind): readonly Doubt[] => {
    const used = columns.filter(({ guess }) => guess?.kind === kind && guess.confidence >= COLUMN.confident);
    const [first] = used;
    if (first === undefined || used.length < 2) return [];
    const labels = {
      columns: used.slice(0, MAX_REPORTED).map(({ index }) => label(index)),
      more: used.length > MAX_REPORTED ? 'yes' : 'no',
      what: message(`userType.${kind}.plural`),
    };
    return [{ about: 'columns', column: first.index, reason: message('doubt.several', labels) }];
  }).slice(0, MAX_REPORTED);
}

function doubtsOfHeader({ header, confidence }: Pick<DetectedHeader, 'header' | 'confidence'>): readonly Doubt[] {
  if (confidence !== 'guess') return [];
  return [{ about: 'header', reason: message(header ? 'doubt.header' : 'doubt.noHeader') }];
}

function doubtsOfColumns(columns: readonly Column[], hasHeader: boolean, label: Label): readonly Doubt[] {
  const guessed = columns.flatMap((column) => (column.guess === null ? [] : [{ column, guess: column.guess }]));
  const doubtful = guessed.filter(({ column, guess }) =>
    guess.kind === 'country' ? isOtherwiseNamed(column, guess) : isDoubtful(guess, hasHeader),
  );
  return doubtful.slice(0, MAX_REPORTED).map(({ column, guess }) => ({
    about: 'columns',
    column: column.index,
    reason: message('doubt.column', { column: label(column.index), reason: guess.reason }),
  }));
}

/** Countries below an unknown name might be those of birth. */
function isOtherwiseNamed({ name }: Column, { by }: ColumnGuess): boolean {
  return by === 'values' && name !== '';
}

const MAX_REPORTED = 5;

/** An empty column does no harm. */
function isDoubtful({ by, confidence }: ColumnGuess, hasHeader: boolean): boolean {
  if (by === 'values') return hasHeader || confidence < COLUMN.confident;
  return confidence > COLUMN.namedUnused && confidence < COLUMN.namedLeast + (1 - COLUMN.namedLeast) * COLUMN.doubtful;
}
