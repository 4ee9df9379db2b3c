import { ActionButton } from '../components/ActionButton';
import { type Fact, FactList } from '../components/FactList';
import { formatDateTime, formatNumber } from '../format';
import { t } from '../translate';
import { audienceName, userTypeName } from './audience-columns';
import type { AudienceItem } from './audience-list';
import { DeleteAudience } from './DeleteAudience';

interface AudienceDetailProps {
  readonly audience: AudienceItem;
  /** Uploads from this computer to this audience. */
  readonly uploads: number;
  readonly isDeleting: boolean;
  readonly onAdd: () => void;
  readonly onShowUploads: () => void;
  readonly onDelete: () => void;
}

/** One audience of the server, and its actions. */
export function AudienceDetail({ audience, uploads, isDeleting, ...actions }: AudienceDetailProps) {
  return (
    <section className="panel">
      <header className="job-head">
        <h2>{audienceName(audience)}</h2>
      </header>
      <div className="buttons">
        <ActionButton variant="primary" onPress={actions.onAdd} isDisabled={audience.fbId === null}>
          {t('audiences.add')}
        </ActionButton>
        {uploads > 0 && (
          <ActionButton onPress={actions.onShowUploads}>{t('audiences.uploads', { count: uploads })}</ActionButton>
        )}
        {audience.id !== null && (
          <DeleteAudience audience={audience} isDisabled={isDeleting} onDelete={actions.onDelete} />
        )}
      </div>
      {audience.fbId === null && <p className="hint">{t('audiences.add.notYet')}</p>}
      {audience.id === null && <p className="hint">{t('audiences.delete.noId')}</p>}
      <FactList facts={factsOf(audience)} />
    </section>
  );
}

/** Servers return different facts; one that is missing has no line. */
function factsOf({ userType, size, createdAt, id, fbId, description, optOutLink }: AudienceItem): readonly Fact[] {
  const facts: readonly (Fact | null)[] = [
    { term: t('audiences.column.type'), value: userTypeName(userType) },
    size === null ? null : { term: t('audiences.column.size'), value: formatNumber(size) },
    createdAt === null ? null : { term: t('audiences.column.created'), value: formatDateTime(createdAt) },
    id === null ? null : { term: t('audiences.column.id'), value: id, copy: id },
    fbId === null
      ? { term: t('audiences.column.facebook'), value: t('audiences.notYet') }
      : { term: t('audiences.column.facebook'), value: fbId, copy: fbId },
    description === null ? null : { term: t('audiences.description'), value: description },
    optOutLink === null ? null : { term: t('audiences.optOutLink'), value: optOutLink },
  ];
  return facts.filter((fact) => fact !== null);
}
