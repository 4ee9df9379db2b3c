import type { ListId } from '../preview';
import type { PreparedAudienceState, RowsProgress, UploadsChange } from './payloads';

interface Event<Payload> {
  /** Of the types only. */
  readonly payload?: Payload;
}

/** Every event that main sends to the window. */
const EVENTS = {
  /** There is something in `app:notices`. */
  'app:noticed': {} as Event<null>,
  /** Lists from outside the window: the dock, "Open with", a second start. */
  'lists:arrived': {} as Event<readonly ListId[]>,
  'audience:changed': {} as Event<PreparedAudienceState>,
  /** How far the search for rows has come. */
  'audience:rows-progress': {} as Event<RowsProgress>,
  'uploads:changed': {} as Event<UploadsChange>,
  /** Bytes of a package that have arrived. */
  'updates:progress': {} as Event<number>,
  'menu:chosen': {} as Event<'new-audience' | 'open' | 'uploads' | 'check' | 'settings'>,
} as const;

export type EventName = keyof typeof EVENTS;
export type Events = {
  readonly [Name in EventName]: (typeof EVENTS)[Name] extends { readonly payload?: infer Payload } ? Payload : never;
};

export function isEventName(name: string): name is EventName {
  return Object.hasOwn(EVENTS, name);
}
