import { type SafeDialogDeps, withSafeTargets } from '../../security/safe-dialogs';
import type { Handlers } from '../run-handler';
import { type AppDeps, appHandlers } from './app';
import { type AudienceDeps, audienceHandlers } from './audience';
import { type ComparisonDeps, comparisonHandlers, LastComparison } from './comparison';
import { type DraftDeps, draftHandlers } from './draft';
import { type FileDeps, fileHandlers } from './files';
import { type ListDeps, listHandlers } from './lists';
import { type MappingDeps, mappingHandlers } from './mappings';
import { type PersonDeps, personHandlers } from './person';
import { type ServerDeps, serverHandlers } from './server';
import { type SettingsDeps, settingsHandlers } from './settings';
import { type TokenDeps, tokenHandlers } from './token';
import { type UpdateDeps, updateHandlers } from './updates';
import { type UploadDeps, uploadHandlers } from './uploads';

type AllHandlerDeps = AppDeps &
  ListDeps &
  DraftDeps &
  AudienceDeps &
  FileDeps &
  PersonDeps &
  Omit<ComparisonDeps, 'lastComparison'> &
  Omit<UploadDeps, 'lastComparison'> &
  ServerDeps &
  SettingsDeps &
  MappingDeps &
  TokenDeps &
  UpdateDeps &
  SafeDialogDeps;

/** All requests of the contract; one that is missing does not compile. */
export function createHandlers(allDeps: AllHandlerDeps): Handlers {
  const deps = { ...allDeps, dialogs: withSafeTargets(allDeps), lastComparison: new LastComparison() };
  return {
    ...appHandlers(deps),
    ...listHandlers(deps),
    ...draftHandlers(deps),
    ...audienceHandlers(deps),
    ...fileHandlers(deps),
    ...personHandlers(deps),
    ...comparisonHandlers(deps),
    ...uploadHandlers(deps),
    ...serverHandlers(deps),
    ...settingsHandlers(deps),
    ...mappingHandlers(deps),
    ...tokenHandlers(deps),
    ...updateHandlers(deps),
  };
}
