import { BRANDS, type Platform } from '../../../../shared/platform';
import { ActionButton } from '../../../components/ActionButton';
import { Problem } from '../../../components/feedback/Notice';
import { useApp } from '../../../state/app-context';
import { useAction } from '../../../state/hooks/use-action';
import { t } from '../../../translate';
import { describeKeys } from '../../describe-keys';
import { describeMinimum } from './SizeWarnings';

/** What a platform does with the files, and where to upload them; its page opens only on request. */
export function PlatformAdvice({ platform }: { readonly platform: Platform }) {
  const { client } = useApp();
  const { problem, run } = useAction();
  const { address, notes } = platform;
  const brand = BRANDS[platform.id];
  return (
    <section className="panel advice" aria-label={t('files.advice', { platform: brand })}>
      <h2>{t('files.advice', { platform: brand })}</h2>
      <p>{describeMinimum(platform)}</p>
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
