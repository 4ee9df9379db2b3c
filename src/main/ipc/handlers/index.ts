import { type AppParts, appHandlers } from './app';
import { type AudienceParts, audienceHandlers } from './audience';
import type { Handlers } from './handlers';
import { type ListParts, listHandlers } from './lists';
import { type SettingsParts, settingsHandlers } from './settings-and-token';
import { type UploadParts, uploadHandlers } from './uploads';

export type HandlerParts = AppParts & ListParts & AudienceParts & UploadParts & SettingsParts;

/** All requests of the contract; one that is missing does not compile. */
export function createHandlers(parts: HandlerParts): Handlers {
  return {
    ...appHandlers(parts),
    ...listHandlers(parts),
    ...audienceHandlers(parts),
    ...uploadHandlers(parts),
    ...settingsHandlers(parts),
  };
}
