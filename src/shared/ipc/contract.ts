import { z } from 'zod/mini';
import { USER_TYPES, type UserType } from '../audience';
import type { DraftAside, RestoredDraft, WindowDraft } from '../draft';
import type { FoundRows } from '../found-rows';
import { JOB_DECISIONS, type JobDecision } from '../job';
import type { Message } from '../messages/message';
import type { FileComparison, NewPeople, PersonSearch, SavedFile, SavedParts } from '../person-file';
import type { PlatformId } from '../platform';
import {
  type AudienceId,
  type GrantedList,
  LIST_ROLES,
  type ListChoice,
  type ListId,
  type ListPreview,
  type RecentList,
  type SentList,
} from '../preview';
import { windowDraft } from '../schema/draft';
import { personQuery, platformId } from '../schema/person-file';
import { settingsChange } from '../schema/settings';
import { text } from '../schema/text';
import { uploadTarget } from '../schema/upload';
import type { Settings } from '../settings';
import {
  type AdAccount,
  type ListedAudience,
  MAX_AUDIENCE_PAGES,
  type RemovalOutcome,
  type UploadTarget,
} from '../upload';
import { countedRows, filesRequest, hashRequest, listChoice, MAX_LISTS } from './inputs';
import type {
  AppSnapshot,
  ConnectionTest,
  FilesRequest,
  HashRequest,
  PersonQuery,
  ReopenedLists,
  RowsRequest,
  TokenStatus,
  UpdateStatus,
  UploadsPart,
} from './payloads';

/** The input of a request, checked at run time: a compromised page can send anything. */
interface Request<Input, Output> {
  readonly input: z.ZodMiniType<Input>;
  /** For the compiler only: replies are our own. */
  readonly output?: Output;
}

function accepts<Input>(input: z.ZodMiniType<Input>) {
  return { returns: <Output>(): Request<Input, Output> => ({ input }) };
}

const noInput = accepts(z.null());
const id = z.string().check(z.maxLength(64));
const path = z.string().check(z.minLength(1), z.maxLength(32_767));
const token = z.string().check(z.maxLength(10_000));
const attempt = z.int().check(z.minimum(0), z.maximum(1_000_000));

/** Of the files of a platform. */
const madeFile = z.strictObject({ id, file: z.int().check(z.minimum(0), z.maximum(100)) });
/**
 * Every request of the window to the main process, once: names, guards, main's handlers, the bridge in the preload and
 * the test double are derived from it. Secrets and paths go in, handles come out.
 */
export const REQUESTS = {
  /** Everything the window needs to draw itself, also after a reload. */
  'app:snapshot': noInput.returns<AppSnapshot>(),
  /** What there is to say about the app's own files since this was last asked. */
  'app:notices': noInput.returns<readonly Message[]>(),
  'uploads:read': accepts<number>(z.int().check(z.minimum(0))).returns<UploadsPart>(),

  /** Opens the dialog; an empty array where it was dismissed. */
  'lists:choose': noInput.returns<readonly ListId[]>(),
  /** Paths come from the preload, which takes them from dropped files; the page cannot name one. */
  'lists:grant': accepts<readonly string[]>(z.array(path).check(z.maxLength(MAX_LISTS))).returns<readonly ListId[]>(),
  /** Makes a list of text from the clipboard, in memory only; `name`: what it is called on the screen. */
  'lists:paste': accepts<{ readonly text: string; readonly name: string }>(
    z.strictObject({ text: z.string(), name: text.check(z.minLength(1)) }),
  ).returns<readonly ListId[]>(),
  /** Pastes into the page, as the menu does; the preload requires a key press or a click right before it. */
  'clipboard:paste': noInput.returns<null>(),
  /** The lists that were used last, the latest first. */
  'lists:recent': noInput.returns<readonly RecentList[]>(),
  /** Opens one of them; an empty array where it is no longer known. */
  'lists:open-recent': accepts<string>(id).returns<readonly ListId[]>(),
  'list:preview': accepts<{ readonly id: ListId; readonly choice: ListChoice }>(
    z.strictObject({ id, choice: listChoice }),
  ).returns<ListPreview>(),
  /** One more handle for the file of a list, so that another list in it can be taken as well. */
  'list:duplicate': accepts<ListId>(id).returns<ListId>(),
  /** Says what a list is for, so that a window that is reloaded knows it. */
  'list:set-role': accepts<GrantedList>(z.strictObject({ id, role: z.enum(LIST_ROLES) })).returns<null>(),
  'list:close': accepts<ListId>(id).returns<null>(),
  /** Keeps what was chosen so far; a draft of nothing is forgotten. */
  'draft:save': accepts<WindowDraft>(windowDraft).returns<null>(),
  /** The draft of this run, or of the one before; null where there is none. */
  'draft:read': noInput.returns<RestoredDraft | null>(),
  /** Drafts that made room for others, the latest first. */
  'drafts:aside': noInput.returns<readonly DraftAside[]>(),
  /** Goes back to one of them, and puts the one on the screen aside; null where it is no longer known. */
  'drafts:take-back': accepts<string>(id).returns<RestoredDraft | null>(),
  'drafts:forget': accepts<string>(id).returns<null>(),

  'audience:hash': accepts<HashRequest>(hashRequest).returns<AudienceId>(),
  'audience:cancel': accepts<AudienceId>(id).returns<null>(),
  /** Saves the hashed file of one user type, or the rejects, where the dialog says; false where it was dismissed. */
  'audience:save': accepts<{ readonly id: AudienceId; readonly what: UserType | 'rejects' }>(
    z.strictObject({ id, what: z.enum([...USER_TYPES, 'rejects']) }),
  ).returns<boolean>(),
  'audience:discard': accepts<AudienceId>(id).returns<null>(),
  /** The first rows behind a count of an audience or files that are ready; the search for others ends. */
  'audience:find-rows': accepts<RowsRequest>(z.strictObject({ id, of: countedRows })).returns<FoundRows>(),
  'audience:stop-finding': noInput.returns<null>(),
  /** IDs of the uploads whose kept files a prepared audience can be compared with; latest first. */
  'audience:comparable-uploads': accepts<AudienceId>(id).returns<readonly string[]>(),
  /** Compares an audience with the file of an upload, or asks for a file; null where the dialog was dismissed. */
  'audience:compare': accepts<{ readonly audience: AudienceId; readonly upload: string | null }>(
    z.strictObject({ audience: id, upload: z.nullable(id) }),
  ).returns<NewPeople | null>(),
  'audience:stop-comparing': noInput.returns<null>(),
  /** Saves who is gone, as they were compared last. */
  'audience:save-gone': accepts<AudienceId>(id).returns<boolean>(),

  /** Makes the files of a platform; reported as an audience that is made, cancelled and discarded as one. */
  'files:make': accepts<FilesRequest>(filesRequest).returns<AudienceId>(),
  /**
   * Saves one of them, by its index, where the dialog says: in parts if the platform accepts no larger file. Null where
   * the dialog was dismissed.
   */
  'files:save': accepts<{ readonly id: AudienceId; readonly file: number }>(madeFile).returns<SavedParts | null>(),
  /** Saves a receipt of the saved files: what was written, and by which rules. */
  'files:save-receipt': accepts<AudienceId>(id).returns<boolean>(),
  /** Asks for an earlier file and compares one of these with it; null where the dialog was dismissed. */
  'files:compare': accepts<{ readonly id: AudienceId; readonly file: number }>(
    madeFile,
  ).returns<FileComparison | null>(),
  'files:stop-comparing': noInput.returns<null>(),
  /** Saves who is new or who is gone, as they were compared last. */
  'files:save-difference': accepts<{ readonly id: AudienceId; readonly part: 'added' | 'gone' }>(
    z.strictObject({ id, part: z.enum(['added', 'gone']) }),
  ).returns<boolean>(),
  /** The receipts of all files that were saved for platforms, latest first. */
  'receipts:list': noInput.returns<readonly SavedFile[]>(),
  /** Saves one of them where the dialog says. */
  'receipts:save': accepts<string>(id).returns<boolean>(),
  /** The file itself stays, and for a short time the receipt can be restored. */
  'receipts:forget': accepts<string>(id).returns<null>(),
  'receipts:restore': accepts<string>(id).returns<null>(),
  /** Opens the page where the files of a platform are uploaded, in the browser. */
  'platform:open': accepts<PlatformId>(platformId).returns<null>(),

  /** Searches the uploads kept here, or hashed files; null where the dialog was dismissed. The query is not stored. */
  'person:check': accepts<PersonQuery>(personQuery).returns<PersonSearch | null>(),
  'person:stop-checking': noInput.returns<null>(),

  'accounts:list': noInput.returns<readonly AdAccount[]>(),
  /** One page of the audiences that the server holds for an ad account, from 1 on; empty beyond the last. */
  'audiences:page': accepts<{ readonly adAccountId: string; readonly page: number }>(
    z.strictObject({ adAccountId: text, page: z.int().check(z.minimum(1), z.maximum(MAX_AUDIENCE_PAGES)) }),
  ).returns<readonly ListedAudience[]>(),
  /** Deletes an audience of the server, by the ID that the API gave it. One request, never repeated. */
  'audiences:delete': accepts<string>(text).returns<RemovalOutcome>(),
  /** Whether the server can be reached and accepts the saved token. */
  'connection:test': noInput.returns<ConnectionTest>(),
  /** `onlyNew`: only the people whom the earlier file does not hold, as they were compared last. */
  'upload:start': accepts<{ readonly audience: AudienceId; readonly target: UploadTarget; readonly onlyNew?: true }>(
    z.strictObject({ audience: id, target: uploadTarget, onlyNew: z.exactOptional(z.literal(true)) }),
  ).returns<string>(),
  'upload:decide': accepts<{ readonly id: string; readonly decision: JobDecision }>(
    z.strictObject({ id, decision: z.enum(JOB_DECISIONS) }),
  ).returns<null>(),
  /** Corrects the target of an upload that was refused, and sends it again to the address of the settings. */
  'upload:edit': accepts<{ readonly id: string; readonly target: UploadTarget }>(
    z.strictObject({ id, target: uploadTarget }),
  ).returns<null>(),
  /** The lists that an upload was made of. */
  'upload:lists': accepts<string>(id).returns<readonly SentList[]>(),
  /** Opens the suppression lists of an upload, as they were read then. */
  'upload:use-again': accepts<string>(id).returns<ReopenedLists>(),
  /** IDs of the uploads that have sent exactly the file of a prepared audience to the address of the settings. */
  'upload:same-file': accepts<AudienceId>(id).returns<readonly string[]>(),
  /** False where the dialog was dismissed. */
  'receipt:save': accepts<{ readonly upload: string; readonly attempt: number }>(
    z.strictObject({ upload: id, attempt }),
  ).returns<boolean>(),
  'receipt:print': noInput.returns<null>(),

  /** Changes some settings, and returns all. */
  'settings:save': accepts<Partial<Settings>>(settingsChange).returns<Settings>(),
  /** Asks the update feed for a newer version, if the setting is on. */
  'updates:look': noInput.returns<UpdateStatus>(),
  /** Downloads the package that the feed named last, to where the dialog says; false where it was dismissed. */
  'updates:download': noInput.returns<boolean>(),
  'updates:stop-downloading': noInput.returns<null>(),
  /** Verifies the downloaded package again, and hands it over to the system; needs a key press or a click right before it. */
  'updates:open-download': noInput.returns<null>(),
  /** Opens the release page, after saying what leaves the computer. */
  'updates:open-page': noInput.returns<null>(),
  /** Forgets how lists were mapped. */
  'mappings:forget': noInput.returns<null>(),
  /** Restores what was just forgotten; nothing if too much time has passed. */
  'mappings:restore': noInput.returns<null>(),
  /** Saves how lists were mapped where the dialog says; false where it was dismissed. */
  'mappings:save': noInput.returns<boolean>(),
  /** Imports what another computer has saved: for how many kinds of list; null if the dialog was dismissed. */
  'mappings:load': noInput.returns<number | null>(),
  /** Not part of the snapshot: a locked keychain may take seconds to respond. */
  'token:status': noInput.returns<TokenStatus>(),
  'token:save': accepts<string>(token).returns<TokenStatus>(),
  'token:forget': noInput.returns<TokenStatus>(),
  /** Restores the token that was just forgotten; nothing if too much time has passed. */
  'token:restore': noInput.returns<TokenStatus>(),
} as const;

export type RequestName = keyof typeof REQUESTS;
export type Input<Name extends RequestName> = (typeof REQUESTS)[Name] extends {
  readonly input: z.ZodMiniType<infer Value>;
}
  ? Value
  : never;
export type Output<Name extends RequestName> = (typeof REQUESTS)[Name] extends { readonly output?: infer Value }
  ? Value
  : never;
/** The guard of each request, for a name that is known at run time only. */
export const GUARDS: { readonly [Name in RequestName]: { readonly input: z.ZodMiniType<Input<Name>> } } = REQUESTS;

/** Own names only, none inherited from Object. */
export function isRequestName(name: string): name is RequestName {
  return Object.hasOwn(REQUESTS, name);
}
