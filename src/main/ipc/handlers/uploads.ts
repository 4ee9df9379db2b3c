import type { AudienceClient } from '../../../core/api/audience-client';
import { type ApiAddress, parseApiAddress } from '../../../core/api/transport/address';
import type { ExportedFiles } from '../../../core/fs/exported-files';
import type { SettingsStore } from '../../../core/settings/settings-store';
import type { TokenStore } from '../../../core/tokens/token-store';
import { AppError } from '../../../shared/errors';
import { formatSafeJson } from '../../../shared/harmless';
import type { JobDecision, NewJob, UploadJob } from '../../../shared/job';
import { inWords } from '../../../shared/messages/in-words';
import { message } from '../../../shared/messages/message';
import { createTranslator, ENGLISH } from '../../../shared/messages/translator';
import type { UploadTarget } from '../../../shared/upload';
import type { AudienceMaker, ReadyAudience } from '../../hashing/audience-maker';
import type { Dialogs } from '../../window/dialogs';
import type { Handlers } from '../run-handler';

export interface UploadDeps {
  readonly settings: SettingsStore;
  readonly tokens: TokenStore;
  readonly maker: AudienceMaker;
  readonly dialogs: Dialogs;
  readonly exported: Pick<ExportedFiles, 'write'>;
  readonly queue: {
    add(job: NewJob, filePath: string): Promise<string>;
    decide(id: string, decision: JobDecision): Promise<void>;
    jobs(): readonly UploadJob[];
  };
  connect(address: ApiAddress, token: string): AudienceClient;
  print(): void;
}

type UploadRequests = 'accounts:list' | 'upload:start' | 'upload:decide' | 'receipt:save' | 'receipt:print';

export function uploadHandlers(deps: UploadDeps): Pick<Handlers, UploadRequests> {
  const { settings, tokens, maker, dialogs, exported, queue } = deps;
  return {
    'accounts:list': async () => {
      const address = parseApiAddress((await settings.read()).api);
      const token = await tokens.read(address.origin);
      if (token !== null) return deps.connect(address, token).adAccounts();
      throw new AppError('no-token', message('upload.noToken'));
    },
    'upload:start': async ({ audience, target }) => {
      const { api } = await settings.read();
      return maker.consume(audience, (ready) => queue.add(newJob(api, target, ready), ready.files.audience));
    },
    'upload:decide': async ({ id, decision }) => {
      await queue.decide(id, decision);
      return null;
    },
    'receipt:save': async ({ upload, attempt }) => {
      const receipt = queue.jobs().find(({ id }) => id === upload)?.receipts[attempt];
      if (receipt === undefined) throw new AppError('in-use', message('upload.noReceipt'));
      const savePath = await dialogs.chooseSavePath('receipt.json');
      if (savePath === null) return false;
      await exported.write(savePath, `${formatSafeJson(inWords(receipt, inEnglish), 2)}\n`);
      return true;
    },
    'receipt:print': () => {
      deps.print();
      return null;
    },
  };
}

/** A receipt goes to whoever gives support, in whatever language the app is. */
const inEnglish = createTranslator(ENGLISH);

/** Pins the address. */
function newJob(api: string, target: UploadTarget, { hashed, plainIds }: ReadyAudience): NewJob {
  const { byUserType, lines, bytes, sha256 } = hashed;
  if (lines === 0) {
    throw new AppError('nothing-to-upload', message('audience.nothing'));
  }
  return { api, target, kinds: byUserType, file: { lines, bytes, sha256, plainIds } };
}
