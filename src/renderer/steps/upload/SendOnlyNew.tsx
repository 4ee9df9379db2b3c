import { useState } from 'react';
import type { NewPeople } from '../../../shared/person-file';
import { ActionButton } from '../../components/ActionButton';
import { Notice, Problem } from '../../components/feedback/Notice';
import { SavedNote } from '../../components/feedback/SavedNote';
import { RadioCards } from '../../components/fields/RadioCards';
import { formatDay } from '../../format';
import { useApp } from '../../state/app-context';
import { useAction } from '../../state/hooks/use-action';
import { useRequest } from '../../state/hooks/use-request';
import { useSaving } from '../../state/hooks/use-saving';
import type { ReadyAudienceState } from '../../state/prepared-audience';
import { t } from '../../translate';
import { jobTitle } from '../../uploads/job-title';

/** The result of comparing an audience with an earlier one, and whether only the new people are sent. */
export interface SinceChoice {
  readonly newPeople: NewPeople;
  readonly onlyNew: boolean;
}

interface SendOnlyNewProps {
  readonly audience: ReadyAudienceState;
  readonly choice: SinceChoice | null;
  readonly onChange: (choice: SinceChoice | null) => void;
}

/** Earlier uploads that are offered by name; a file can always be chosen. */
const OFFERED = 3;

/** Offers to send only those people who were not sent before. */
export function SendOnlyNew({ audience, choice, onChange }: SendOnlyNewProps) {
  const { client, app, wizard } = useApp();
  const kept = useRequest('audience:comparable-uploads', audience.id, []);
  const { busy, problem, run } = useAction();
  const [isComparing, setComparing] = useState(false);
  const uploads = kept.slice(0, OFFERED).flatMap((id) => app.uploads.find((job) => job.id === id) ?? []);
  const compare = (upload: string | null) =>
    run(async () => {
      setComparing(true);
      try {
        const newPeople = await client.request('audience:compare', { audience: audience.id, upload });
        if (newPeople !== null) onChange({ newPeople, onlyNew: true });
      } catch (error) {
        // Those of an earlier comparison can no longer be sent alone.
        onChange(null);
        throw error;
      } finally {
        setComparing(false);
      }
    });
  const isOffered = wizard.upload.kind === 'existing' || uploads.length > 0 || choice !== null;
  if (!isOffered || audience.state.byUserType.length !== 1) return null;
  return (
    <section className="panel form" aria-label={t('upload.since.heading')}>
      <h2>{t('upload.since.heading')}</h2>
      <p className="hint">{t('upload.since.hint')}</p>
      <div className="buttons">
        {uploads.map((job) => (
          <ActionButton key={job.id} isDisabled={busy} onPress={() => compare(job.id)}>
            {t('upload.since.upload', { name: jobTitle(job), date: formatDay(job.createdAt) })}
          </ActionButton>
        ))}
        <ActionButton isDisabled={busy} onPress={() => compare(null)}>
          {t('upload.since.file')}
        </ActionButton>
        {isComparing && (
          <ActionButton
            variant="quiet"
            onPress={() => void client.request('audience:stop-comparing', null).catch(() => undefined)}
          >
            {t('app.cancel')}
          </ActionButton>
        )}
      </div>
      {choice !== null && <Comparison audience={audience} choice={choice} onChange={onChange} />}
      <Problem>{problem}</Problem>
    </section>
  );
}

/** The result of the comparison, and the choice of whom to send. */
function Comparison({ audience, choice, onChange }: SendOnlyNewProps & { readonly choice: SinceChoice }) {
  const { client } = useApp();
  const { busy, problem, saved, save } = useSaving();
  const { newPeople, onlyNew } = choice;
  const [hashed] = audience.state.byUserType;
  if (hashed === undefined) return null;
  const what = hashed.userType;
  return (
    <>
      <p role="status">{t('files.compare.result', { ...newPeople })}</p>
      <RadioCards
        label={t('upload.since.choice')}
        cards={[
          { id: 'new', name: t('upload.since.only', { count: newPeople.added }) },
          { id: 'all', name: t('upload.since.all', { count: hashed.counts.unique }) },
        ]}
        value={onlyNew ? 'new' : 'all'}
        onChange={(id) => onChange({ newPeople, onlyNew: id === 'new' })}
      />
      {newPeople.added === 0 && onlyNew && (
        <Notice tone="warning">{t('upload.since.nobody', { earlier: newPeople.earlier })}</Notice>
      )}
      <p className="hint">{t('upload.since.keep')}</p>
      <div className="buttons">
        <ActionButton
          isDisabled={busy}
          onPress={() =>
            save(t('hash.saveHashes.done'), () => client.request('audience:save', { id: audience.id, what }))
          }
        >
          {t('hash.saveHashes')}
        </ActionButton>
        <ActionButton
          isDisabled={busy || newPeople.gone === 0}
          onPress={() => save(t('upload.since.goneSaved'), () => client.request('audience:save-gone', audience.id))}
        >
          {t('files.compare.gone', { count: newPeople.gone })}
        </ActionButton>
        <SavedNote>{saved}</SavedNote>
      </div>
      <Problem>{problem}</Problem>
    </>
  );
}

/** The audience as it is sent: if only the new people are, with their count and size. */
export function audienceToSend(audience: ReadyAudienceState, choice: SinceChoice | null): ReadyAudienceState {
  if (choice === null || !choice.onlyNew) return audience;
  const { added, bytes } = choice.newPeople;
  const byUserType = audience.state.byUserType.map((hashed) => ({
    ...hashed,
    bytes,
    counts: { ...hashed.counts, unique: added },
  }));
  return { ...audience, state: { ...audience.state, byUserType } };
}
