import { z } from 'zod/mini';
import { USER_TYPES, type UserType } from '../audience';
import { JOB_DECISIONS, type JobDecision, type UploadJob } from '../job';
import {
  type AudienceId,
  type GrantedList,
  LIST_ROLES,
  type ListChoice,
  type ListId,
  type ListPreview,
} from '../preview';
import { columnMappings, dialectChoice, rowFilter, userType } from '../schema/list';
import { settings } from '../schema/settings';
import { uploadTarget } from '../schema/upload';
import type { Settings } from '../settings';
import type { AdAccount, UploadTarget } from '../upload';
import type { AppSnapshot, HashRequest, PreparedAudienceState, TokenStatus } from './payloads';

/** What a request takes, checked at run time: a page that was taken over can send anything. */
interface Request<Input, Output> {
  readonly input: z.ZodMiniType<Input>;
  /** Of the types only: what comes back is our own. */
  readonly output?: Output;
}

function takes<Input>(input: z.ZodMiniType<Input>) {
  return { gives: <Output>(): Request<Input, Output> => ({ input }) };
}

const nothing = takes(z.null());
const id = z.string().check(z.maxLength(64));
const path = z.string().check(z.minLength(1), z.maxLength(32_767));
const token = z.string().check(z.maxLength(10_000));
const attempt = z.int().check(z.minimum(0), z.maximum(1_000_000));

const MAX_LISTS = 1_000;
const requestedLists = z
  .array(z.strictObject({ id, dialect: dialectChoice, mappings: columnMappings, only: z.exactOptional(rowFilter) }))
  .check(z.maxLength(MAX_LISTS));

const listChoice: z.ZodMiniType<ListChoice> = z.strictObject({
  dialect: dialectChoice,
  mappings: z.nullable(columnMappings),
  userTypes: z.exactOptional(z.array(userType)),
});

const hashRequest: z.ZodMiniType<HashRequest> = z.strictObject({
  lists: requestedLists.check(z.minLength(1)),
  suppressionLists: requestedLists,
  plainIds: z.boolean(),
});

/**
 * Every request of the window to the main process, once: names, guards, main's handlers, the bridge in the preload and
 * the test double are derived from it. Secrets and paths go in, handles come out.
 */
export const REQUESTS = {
  /** Everything the window needs to draw itself anew, also after a reload. */
  'app:snapshot': nothing.gives<AppSnapshot>(),

  /** Opens the dialog; an empty array where it was dismissed. */
  'lists:choose': nothing.gives<readonly ListId[]>(),
  /** Paths come from the preload, which takes them from dropped files; the page cannot name one. */
  'lists:grant': takes<readonly string[]>(z.array(path).check(z.maxLength(MAX_LISTS))).gives<readonly ListId[]>(),
  'list:preview': takes<{ readonly id: ListId; readonly choice: ListChoice }>(
    z.strictObject({ id, choice: listChoice }),
  ).gives<ListPreview>(),
  /** One more handle for the file of a list, so that another list in it can be taken as well. */
  'list:duplicate': takes<ListId>(id).gives<ListId>(),
  /** Says what a list is for, so that a window that is reloaded knows it. */
  'list:set-role': takes<GrantedList>(z.strictObject({ id, role: z.enum(LIST_ROLES) })).gives<null>(),
  'list:close': takes<ListId>(id).gives<null>(),

  'audience:hash': takes<HashRequest>(hashRequest).gives<AudienceId>(),
  'audience:cancel': takes<AudienceId>(id).gives<null>(),
  /** Saves the hashed file of one user type, or the rejects, where the dialog says; false where it was dismissed. */
  'audience:save': takes<{ readonly id: AudienceId; readonly what: UserType | 'rejects' }>(
    z.strictObject({ id, what: z.enum([...USER_TYPES, 'rejects']) }),
  ).gives<boolean>(),
  'audience:discard': takes<AudienceId>(id).gives<null>(),

  'accounts:list': nothing.gives<readonly AdAccount[]>(),
  'upload:start': takes<{ readonly audience: AudienceId; readonly target: UploadTarget }>(
    z.strictObject({ audience: id, target: uploadTarget }),
  ).gives<string>(),
  'upload:decide': takes<{ readonly id: string; readonly decision: JobDecision }>(
    z.strictObject({ id, decision: z.enum(JOB_DECISIONS) }),
  ).gives<null>(),
  /** False where the dialog was dismissed. */
  'receipt:save': takes<{ readonly upload: string; readonly attempt: number }>(
    z.strictObject({ upload: id, attempt }),
  ).gives<boolean>(),
  'receipt:print': nothing.gives<null>(),

  'settings:save': takes<Settings>(settings).gives<Settings>(),
  /** Forgets how lists were mapped. */
  'mappings:forget': nothing.gives<null>(),
  /** Saves how lists were mapped where the dialog says; false where it was dismissed. */
  'mappings:save': nothing.gives<boolean>(),
  /** Takes what another computer has saved: for how many kinds of list; null where the dialog was dismissed. */
  'mappings:load': nothing.gives<number | null>(),
  'token:save': takes<string>(token).gives<TokenStatus>(),
  'token:forget': nothing.gives<TokenStatus>(),
} as const;

interface Event<Payload> {
  /** Of the types only. */
  readonly payload?: Payload;
}

/** Every event that main sends to the window. */
const EVENTS = {
  /** Lists came from outside the window: the dock, "Open with", a second start. */
  'lists:arrived': {} as Event<readonly ListId[]>,
  'audience:changed': {} as Event<PreparedAudienceState>,
  'uploads:changed': {} as Event<readonly UploadJob[]>,
  'menu:chosen': {} as Event<'new-audience' | 'open' | 'uploads' | 'settings'>,
} as const;

export type RequestName = keyof typeof REQUESTS;
export type EventName = keyof typeof EVENTS;
export type Input<Name extends RequestName> = (typeof REQUESTS)[Name] extends {
  readonly input: z.ZodMiniType<infer Taken>;
}
  ? Taken
  : never;
export type Output<Name extends RequestName> = (typeof REQUESTS)[Name] extends { readonly output?: infer Given }
  ? Given
  : never;
export type Events = {
  readonly [Name in EventName]: (typeof EVENTS)[Name] extends { readonly payload?: infer Payload } ? Payload : never;
};

/** The guard of each request, for a name that is known at run time only. */
export const GUARDS: { readonly [Name in RequestName]: { readonly input: z.ZodMiniType<Input<Name>> } } = REQUESTS;

/** Own names only: nothing that every object inherits. */
export function isRequestName(name: string): name is RequestName {
  return Object.hasOwn(REQUESTS, name);
}

export function isEventName(name: string): name is EventName {
  return Object.hasOwn(EVENTS, name);
}
