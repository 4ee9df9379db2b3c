import { useApp } from '../state/app-context';
import { texts } from '../texts/index';

export function PrivacyWords() {
  const { app } = useApp();
  return (
    <section className="panel privacy">
      <h2>{texts.settings.privacy}</h2>
      {texts.settings.privacyWords.map((words) => (
        <p key={words}>{words}</p>
      ))}
      <p className="hint">{texts.settings.version(app.version)}</p>
    </section>
  );
}
