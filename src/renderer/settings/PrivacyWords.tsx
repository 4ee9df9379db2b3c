import { ActionButton } from '../components/ActionButton';
import { Problem } from '../components/Notice';
import { useApp } from '../state/app-context';
import { useAction } from '../state/use-action';
import { texts } from '../texts';

export function PrivacyWords() {
  const { client, app } = useApp();
  const { problem, run } = useAction();
  const open = (link: 'documentation' | 'privacy') => run(() => client.request('app:open-link', link));
  return (
    <section className="panel privacy">
      <h2>{texts.settings.privacy}</h2>
      {texts.settings.privacyWords.map((words) => (
        <p key={words}>{words}</p>
      ))}
      <div className="buttons">
        <ActionButton onPress={() => open('privacy')}>{texts.settings.privacyPage}</ActionButton>
        <ActionButton onPress={() => open('documentation')}>{texts.settings.documentation}</ActionButton>
        <span className="hint">{texts.settings.version(app.version)}</span>
      </div>
      <Problem>{problem}</Problem>
    </section>
  );
}
