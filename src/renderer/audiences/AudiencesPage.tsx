import { useState } from 'react';
import { PageHeading } from '../components/navigation/PageHeading';
import { describeToken } from '../settings/describe-token';
import { TokenForm } from '../settings/TokenForm';
import { useApp } from '../state/app-context';
import { hasToken } from '../state/app-state';
import { t } from '../translate';
import { AudienceBrowser } from './AudienceBrowser';

/** The server's audiences, once there is a token to ask with. */
export function AudiencesPage() {
  const { token } = useApp().app;
  const [isLate] = useState(token.kind === 'reading');
  if (hasToken(token)) return <AudienceBrowser isLate={isLate} />;
  const isReading = token.kind === 'reading';
  return (
    <div className="page">
      <PageHeading subtitle={isReading ? describeToken(token) : t('audiences.noToken')}>
        {t('audiences.heading')}
      </PageHeading>
      {!isReading && (
        <section className="panel form">
          <TokenForm />
        </section>
      )}
    </div>
  );
}
