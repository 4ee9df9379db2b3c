import type { Platform } from '../../../shared/platform';
import { useApp } from '../app-context';

/** The platform that the lists are used for. */
export function usePlatform(): Platform {
  const { app, wizard } = useApp();
  const platform = app.platforms.find(({ id }) => id === wizard.file.platform);
  if (platform === undefined) throw new Error(`unknown platform: ${wizard.file.platform}`);
  return platform;
}
