import type { MadeFile } from '../../../../shared/person-file';
import { BRANDS, type Platform, type PlatformLimits } from '../../../../shared/platform';
import { ActionButton } from '../../../components/ActionButton';
import { Notice, Problem } from '../../../components/feedback/Notice';
import { useApp } from '../../../state/app-context';
import { useAction } from '../../../state/hooks/use-action';
import { t } from '../../../translate';
import { describeKeys } from '../../describe-keys';
import { nameOfFile } from './file-parts';

interface PlatformAdviceProps {
  readonly platform: Platform;
  readonly files: readonly MadeFile[];
}

/** What a platform does with the files, and where to upload them; its page opens only on request. */
export function PlatformAdvice({ platform, files }: PlatformAdviceProps) {
  const { client } = useApp();
  const { problem, run } = useAction();
  const { limits, address, notes } = platform;
  const { minimum } = limits;
  const brand = BRANDS[platform.id];
  const small = files.filter((file) => linesOfSmallestAudience(file, limits) < (minimum?.people ?? 0));
  const severalAudiences = !limits.maySplit && files.some(({ parts }) => parts.length > 1);
  const least =
    minimum === null
      ? t('files.minimum.none')
      : t(`files.minimum.${minimum.of}`, { count: minimum.people, sure: limits.certainty });
  return (
    <section className="panel advice" aria-label={t('files.advice', { platform: brand })}>
      <h2>{t('files.advice', { platform: brand })}</h2>
      {small.length > 0 ? (
        <Notice tone="warning">
          {small.length === files.length
            ? t('files.tooSmall', { platform: brand, least })
            : t('files.someTooSmall', { platform: brand, least, files: small.map(nameOfFile) })}
        </Notice>
      ) : (
        <p>{least}</p>
      )}
      {severalAudiences && <Notice tone="warning">{t('files.severalAudiences', { platform: brand })}</Notice>}
      <p>{t('files.keys', { keys: describeKeys(platform) })}</p>
      <p>{t(`platform.how.${platform.id}`)}</p>
      {notes.map((note) => (
        <p key={note} className="hint">
          {t(note)}
        </p>
      ))}
      <div className="buttons">
        <ActionButton onPress={() => run(() => client.request('platform:open', platform.id))}>
          {t('files.open', { host: new URL(address).host })}
        </ActionButton>
        <span className="hint">{t('files.open.hint')}</span>
      </div>
      <Problem>{problem}</Problem>
    </section>
  );
}

/** Where a platform makes one audience of one file, each part of a file that was split is an audience of its own. */
function linesOfSmallestAudience({ lines, parts }: MadeFile, { maySplit }: PlatformLimits): number {
  return maySplit ? lines : Math.min(...parts.map((part) => part.lines));
}
