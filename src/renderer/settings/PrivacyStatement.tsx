import { useApp } from '../state/app-context';
import { texts } from '../texts/index';

export function PrivacyStatement() {
  const { app } = useApp();
  return (
    <section className="panel privacy">
      <h2>{texts.settings.privacy}</h2>
      {texts.settings.privacyStatement.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <p className="hint">{texts.settings.version(app.version)}</p>
    </section>
  );
}
