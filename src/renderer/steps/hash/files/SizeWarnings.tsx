import type { MadeFile } from '../../../../shared/person-file';
import { BRANDS, type Platform, type PlatformLimits } from '../../../../shared/platform';
import { Notice } from '../../../components/feedback/Notice';
import { t } from '../../../translate';
import { nameOfFile } from './file-parts';

interface SizeWarningsProps {
  readonly platform: Platform;
  readonly files: readonly MadeFile[];
}

/** Files that the platform finds too small, or makes several audiences of. */
export function SizeWarnings({ platform, files }: SizeWarningsProps) {
  const { limits } = platform;
  const brand = BRANDS[platform.id];
  const small = files.filter((file) => linesOfSmallestAudience(file, limits) < (limits.minimum?.people ?? 0));
  const least = describeMinimum(platform);
  return (
    <>
      {small.length > 0 && (
        <Notice tone="warning">
          {small.length === files.length
            ? t('files.tooSmall', { platform: brand, least })
            : t('files.someTooSmall', { platform: brand, least, files: small.map(nameOfFile) })}
        </Notice>
      )}
      {!limits.maySplit && files.some(({ parts }) => parts.length > 1) && (
        <Notice tone="warning">{t('files.severalAudiences', { platform: brand })}</Notice>
      )}
    </>
  );
}

/** The minimum size of an audience of the platform, as a sentence. */
export function describeMinimum({ limits: { minimum, certainty } }: Platform): string {
  if (minimum === null) return t('files.minimum.none');
  return t(`files.minimum.${minimum.of}`, { count: minimum.people, sure: certainty });
}

/** Where a platform makes one audience of one file, each part of a file that was split is an audience of its own. */
function linesOfSmallestAudience({ lines, parts }: MadeFile, { maySplit }: PlatformLimits): number {
  return maySplit ? lines : Math.min(...parts.map((part) => part.lines));
}
