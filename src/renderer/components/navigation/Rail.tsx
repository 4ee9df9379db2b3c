import { useApp } from '../../state/app-context';
import type { Page } from '../../state/app-state';
import { useListActions } from '../../state/hooks/use-list-actions';
import { t } from '../../translate';
import { isUnfinished } from '../../uploads/job-state';
import { Icon, type IconName } from '../Icon';

const ITEMS: readonly { readonly kind: Page; readonly icon: IconName }[] = [
  { kind: 'new', icon: 'add' },
  { kind: 'uploads', icon: 'uploads' },
  { kind: 'audiences', icon: 'people' },
  { kind: 'check', icon: 'search' },
  { kind: 'settings', icon: 'settings' },
];

export function Rail() {
  const model = useApp();
  const { app, dispatch } = model;
  const { goToNew } = useListActions(model);
  const unfinished = app.uploads.filter(isUnfinished).length;
  const go = (kind: Page) => {
    if (kind === 'new') return goToNew();
    dispatch({ type: 'went-to', page: kind });
  };
  return (
    <nav className="rail" aria-label={t('app.navigation')}>
      <p className="rail-title">{t('app.name')}</p>
      {ITEMS.map(({ kind, icon }) => (
        <button
          key={kind}
          type="button"
          className="rail-item"
          aria-current={app.page === kind ? 'page' : undefined}
          onClick={() => go(kind)}
        >
          <Icon name={icon} />
          <span>{t(`app.page.${kind}`)}</span>
          {kind === 'uploads' && unfinished > 0 && (
            <span className="badge">
              {unfinished}
              <span className="visually-hidden"> {t('app.unfinished')}</span>
            </span>
          )}
        </button>
      ))}
    </nav>
  );
}
