import type { MappedList } from '../../core/read-lists';
import { type ColumnMapping, ownCountryOf } from '../../shared/column-mapping';
import { columnName } from '../../shared/describe/list';
import { ALIGNED_BY_BLANKS, type ListInfo } from '../../shared/list';
import { type Message, message, type Words } from '../../shared/messages/message';
import type { ListRole } from '../../shared/preview';

/** Describes how a list was read and mapped; names columns, never values. */
export function describeMappings({ list, mappings }: MappedList, role: ListRole): Message {
  const { info } = list;
  return message(role === 'audience' ? 'cli.list.read' : 'cli.list.read.suppression', {
    name: info.name,
    format: describeFormat(info),
    start: describeStart(info),
    mappings: joinMessages(mappings.map((mapping) => describeMapping(info, mapping))),
  });
}

/** Of at least one. */
export function joinMessages(messages: readonly Message[]): Message {
  return messages.reduce(joined);
}

function joined(first: Message, next: Message): Message {
  return message('cli.joined', { first, next });
}

/** Such as “phone_hash from Telefon with the country from Land”. */
export function describeMapping(info: ListInfo, mapping: ColumnMapping): Message {
  const { userType, columns, countryColumn, ownCountries = [] } = mapping;
  const others = columns.filter((column) => ownCountryOf(mapping, column) === null);
  const parts = [{ columns: others, countryColumn }, ...ownCountries].filter((part) => part.columns.length > 0);
  const described = parts.flatMap((part) => withCountry(info, part.columns, part.countryColumn));
  return message('cli.list.mapping', { userType, columns: described });
}

function withCountry(info: ListInfo, columns: readonly number[], country: number | null): readonly Words[] {
  const names = columns.map((index) => columnName(info, index));
  if (country === null) return names;
  return [message('cli.list.country', { columns: names, country: columnName(info, country) })];
}

function describeStart({ dialect: { skippedLines }, reasons }: ListInfo): Words {
  return skippedLines === 0 ? '' : message('cli.list.start', { row: skippedLines + 1, reason: reasons.skippedLines });
}

function describeFormat({ container, dialect: { encoding, delimiter } }: ListInfo): Message {
  if (container.kind === 'workbook') {
    const { sheet, reason, packing } = container;
    const named = because(message('cli.list.sheet', { sheet }), reason);
    return packing?.kind === 'zip' ? because(named, packing.reason) : named;
  }
  const text = describeText(encoding, delimiter);
  return container.kind === 'zip' ? because(text, container.reason) : text;
}

function describeText(encoding: string, delimiter: string): Message {
  if (delimiter === '') return message('cli.list.text.single', { encoding });
  if (delimiter === ALIGNED_BY_BLANKS) return message('cli.list.text.aligned', { encoding });
  return message('cli.list.text', { encoding, delimiter: JSON.stringify(delimiter) });
}

/** A statement with its reason. */
export function because(what: Words, reason: Message): Message {
  return message('cli.inspect.because', { what, reason });
}
