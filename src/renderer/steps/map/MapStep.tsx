import { useCallback, useEffect, useRef, useState } from 'react';
import { BRANDS } from '../../../shared/platform';
import type { ListId, RowIssue } from '../../../shared/preview';
import { useKeptFocus } from '../../components/hooks/use-kept-focus';
import { PageHeading } from '../../components/navigation/PageHeading';
import { StepFooter } from '../../components/navigation/StepFooter';
import { useApp } from '../../state/app-context';
import { messageOf } from '../../state/hooks/use-action';
import { usePlatform } from '../../state/hooks/use-platform';
import { makesFile } from '../../state/lists/file-draft';
import type { ListDraft } from '../../state/lists/list-draft';
import { firstShown } from '../../state/lists/shown-list';
import { endMapOffers } from '../../state/toasts';
import { filesRequestOf } from '../../state/wizard/files-request';
import { hashRequestOf } from '../../state/wizard/hash-request';
import { t } from '../../translate';
import { ListProblems } from '../ListProblems';
import { PlainConsent } from './fields/PlainConsent';
import { ListScreen } from './ListScreen';
import { DraftNotice } from './notices/DraftNotice';
import { MissingUserTypes } from './notices/MissingUserTypes';
import { ListRail } from './rail/ListRail';
import { AudienceSummary } from './summary/AudienceSummary';
import { StillNeeded } from './summary/StillNeeded';

interface MapStepProps {
  readonly problems: readonly string[];
  /** The rows to look at first; null for all. */
  readonly rows: RowIssue | null;
}

export function MapStep({ problems, rows }: MapStepProps) {
  const { client, wizard, dispatchWizard } = useApp();
  const [first] = useState(() => firstShown(wizard.lists, rows)?.id ?? null);
  const [shown, show] = useShownList(wizard.lists, first);
  const step = useRef<HTMLDivElement>(null);
  useKeptFocus(shown, step);
  useEffect(() => endMapOffers, []);
  const loading = wizard.lists.some(({ preview }) => preview.kind === 'loading');
  const platform = usePlatform();
  const isFile = makesFile(wizard.file);
  const canStart = (isFile ? filesRequestOf(wizard, platform) : hashRequestOf(wizard)) !== null;
  const start = useCallback(() => {
    const started = isFile
      ? requested(filesRequestOf(wizard, platform), (request) => client.request('files:make', request))
      : requested(hashRequestOf(wizard), (request) => client.request('audience:hash', request));
    if (started === null) return;
    dispatchWizard({ type: 'hash-started' });
    started.catch((error: unknown) => dispatchWizard({ type: 'hash-refused', message: messageOf(error) }));
  }, [client, wizard, isFile, platform, dispatchWizard]);

  return (
    <>
      <div className="map" ref={step}>
        <div className="visually-hidden">
          <PageHeading>{t('map.heading')}</PageHeading>
        </div>
        <DraftNotice />
        <ListProblems problems={problems} />
        {isFile ? <PlainConsent /> : <MissingUserTypes />}
        <div className="map-body">
          {wizard.lists.length > 1 && shown !== undefined && (
            <ListRail lists={wizard.lists} shown={shown.id} onShow={show} />
          )}
          {shown !== undefined && (
            <ListScreen
              key={shown.id}
              draft={shown}
              initialFilter={rows !== null && shown.id === first ? rows : 'all'}
            />
          )}
        </div>
      </div>
      <StepFooter
        primary={{
          label: isFile
            ? t('files.make', { platform: BRANDS[platform.id] })
            : t('map.hash', { count: wizard.lists.length }),
          onPress: start,
          isDisabled: !canStart,
        }}
      >
        <AudienceSummary />
        {!canStart && !loading && <StillNeeded shown={shown?.id} onShow={show} />}
      </StepFooter>
    </>
  );
}

function requested<Request>(request: Request | null, send: (request: Request) => Promise<unknown>) {
  return request === null ? null : send(request);
}

/** The list in the table: the selected one, at first `first`; a newly added one is selected. */
function useShownList(
  lists: readonly ListDraft[],
  first: ListId | null,
): readonly [ListDraft | undefined, (id: ListId) => void] {
  const [chosen, setChosen] = useState(first);
  const known = useRef(lists.map(({ id }) => id));
  useEffect(() => {
    const added = lists.find(({ id }) => !known.current.includes(id));
    known.current = lists.map(({ id }) => id);
    if (added !== undefined) setChosen(added.id);
  }, [lists]);
  return [lists.find(({ id }) => id === chosen) ?? firstShown(lists, null), setChosen];
}
