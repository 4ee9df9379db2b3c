import type { MadeFile } from '../../../../shared/person-file';
import { BRANDS, type Platform } from '../../../../shared/platform';
import { ActionButton } from '../../../components/ActionButton';
import { Notice, Problem } from '../../../components/feedback/Notice';
import { useApp } from '../../../state/app-context';
import { useAction } from '../../../state/hooks/use-action';
import { t } from '../../../translate';
import { describeKeys } from '../../describe-keys';

interface PlatformAdviceProps {
  readonly platform: Platform;
  readonly files: readonly MadeFile[];
}

/** What a platform does with the files, and where to upload them; its page opens only on request. */
export function PlatformAdvice({ platform, files }: PlatformAdviceProps) {
  const { client } = useApp();
  const { problem, run } = useAction();
  const { limits, upload } = platform;
  const { minimum } = limits;
  const brand = BRANDS[platform.id];
  const isTooSmall = minimum !== null && files.every(({ lines }) => lines < minimum.people);
  const severalAudiences = !limits.maySplit && files.some(({ parts }) => parts.length > 1);
  const least =
    minimum === null
      ? t('files.minimum.none')
      : t(`files.minimum.${minimum.of}`, { count: minimum.people, sure: limits.certainty });
  return (
    <section className="panel advice" aria-label={t('files.advice', { platform: brand })}>
      <h2>{t('files.advice', { platform: brand })}</h2>
      {isTooSmall ? <Notice tone="warning">{t('files.tooSmall', { platform: brand, least })}</Notice> : <p>{least}</p>}
      {severalAudiences && <Notice tone="warning">{t('files.severalAudiences', { platform: brand })}</Notice>}
      <p>{t('files.keys', { keys: describeKeys(platform) })}</p>
      <p>{t(`platform.how.${platform.id}`)}</p>
      <div className="buttons">
        <ActionButton onPress={() => run(() => client.request('platform:open', platform.id))}>
          {t('files.open', { host: new URL(upload.address).host })}
        </ActionButton>
        <span className="hint">{t('files.open.hint')}</span>
      </div>
      <Problem>{problem}</Problem>
    </section>
  );
}
