import { useEffect, useState } from 'react';
import type { RecentList } from '../../../shared/preview';
import { ActionButton } from '../../components/ActionButton';
import { useApp } from '../../state/app-context';
import { useListActions } from '../../state/hooks/use-list-actions';
import { t } from '../../translate';

/** Recently used lists with their use. */
export function RecentLists() {
  const model = useApp();
  const { client } = model;
  const { openRecent } = useListActions(model);
  const [recent, setRecent] = useState<readonly RecentList[]>([]);
  useEffect(() => {
    client.request('lists:recent', null).then(setRecent, () => undefined);
  }, [client]);
  if (recent.length === 0) return null;
  return (
    <nav className="recent-lists" aria-label={t('choose.recent')}>
      <span className="hint">{t('choose.recent')}</span>
      {recent.map((list) => (
        <ActionButton
          key={list.key}
          icon={list.role === 'audience' ? 'list' : 'suppress'}
          onPress={() => openRecent(list)}
        >
          {list.name}
        </ActionButton>
      ))}
    </nav>
  );
}
