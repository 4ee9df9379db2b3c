import { useCallback, useEffect, useRef, useState } from 'react';
import type { ListId } from '../../../shared/preview';
import { PageHeading } from '../../components/navigation/PageHeading';
import { StepFooter } from '../../components/navigation/StepFooter';
import { useApp } from '../../state/app-context';
import { hashRequestOf } from '../../state/hash-request';
import { messageOf } from '../../state/hooks/use-action';
import { type ListDraft, needsRole } from '../../state/list-draft';
import { t } from '../../translate';
import { ListProblems } from '../ListProblems';
import { DraftNotice } from './DraftNotice';
import { ListRail } from './ListRail';
import { ListScreen } from './ListScreen';
import { MissingUserTypes } from './MissingUserTypes';
import { AudienceSummary } from './summary/AudienceSummary';

export function MapStep({ problems }: { readonly problems: readonly string[] }) {
  const { client, wizard, dispatchWizard } = useApp();
  const [shown, show] = useShownList(wizard.lists);
  const [isMasked, setMasked] = useState(false);
  const loading = wizard.lists.some(({ preview }) => preview.kind === 'loading');
  const request = hashRequestOf(wizard);
  const hash = useCallback(() => {
    const current = hashRequestOf(wizard);
    if (current === null) return;
    dispatchWizard({ type: 'hash-started' });
    client
      .request('audience:hash', current)
      .catch((error: unknown) => dispatchWizard({ type: 'hash-refused', message: messageOf(error) }));
  }, [client, wizard, dispatchWizard]);

  return (
    <>
      <div className="map">
        <div className="visually-hidden">
          <PageHeading>{t('map.heading')}</PageHeading>
        </div>
        <DraftNotice />
        <ListProblems problems={problems} />
        <MissingUserTypes />
        <div className="map-body">
          {wizard.lists.length > 1 && shown !== undefined && (
            <ListRail lists={wizard.lists} shown={shown.id} onShow={show} />
          )}
          {shown !== undefined && <ListScreen key={shown.id} draft={shown} isMasked={isMasked} onMask={setMasked} />}
        </div>
      </div>
      <StepFooter
        primary={{ label: t('map.hash', { count: wizard.lists.length }), onPress: hash, isDisabled: request === null }}
      >
        <AudienceSummary />
        {request === null && !loading && <span className="hint">{needed(wizard.lists)}</span>}
      </StepFooter>
    </>
  );
}

/** What still stands between the lists and the hashing. */
function needed(lists: readonly ListDraft[]): string {
  if (lists.every(({ role }) => role === 'suppression')) return t('choose.needsInclude');
  const undecided = lists.find(needsRole)?.preview.last?.info.name;
  return undecided === undefined ? t('map.waiting') : t('map.needsRole', { name: undecided });
}

/** The list in the table: the one that was chosen, else the first; one that is added comes to the front. */
function useShownList(lists: readonly ListDraft[]): readonly [ListDraft | undefined, (id: ListId) => void] {
  const [chosen, setChosen] = useState<ListId | null>(null);
  const known = useRef(lists.map(({ id }) => id));
  useEffect(() => {
    const added = lists.find(({ id }) => !known.current.includes(id));
    known.current = lists.map(({ id }) => id);
    if (added !== undefined) setChosen(added.id);
  }, [lists]);
  return [lists.find(({ id }) => id === chosen) ?? lists[0], setChosen];
}
