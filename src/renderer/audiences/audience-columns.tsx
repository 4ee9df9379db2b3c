import { USER_TYPES } from '../../shared/audience';
import { type GridColumn, type GridSort, searchWords } from '../components/grid/grid-model';
import { compareTexts, formatDateTime, formatDay, formatNumber } from '../format';
import { t } from '../translate';
import type { AudienceItem } from './audience-list';

export function audienceName({ name }: Pick<AudienceItem, 'name'>): string {
  return name ?? t('audiences.unnamed');
}

/** The translated name if there is one. */
export function userTypeName(userType: string | null): string {
  if (userType === null) return t('audiences.notGiven');
  const known = USER_TYPES.find((type) => type === userType);
  return known === undefined ? userType : t(`userType.${known}`);
}

function allColumns(): readonly GridColumn<AudienceItem>[] {
  return [
    {
      id: 'name',
      label: t('audiences.column.name'),
      track: 'minmax(140px, 2fr)',
      cell: (audience) => <span title={audienceName(audience)}>{audienceName(audience)}</span>,
    },
    {
      id: 'type',
      label: t('audiences.column.type'),
      track: 'minmax(90px, 1fr)',
      from: 380,
      cell: ({ userType }) => userTypeName(userType),
    },
    {
      id: 'size',
      label: t('audiences.column.size'),
      track: '110px',
      isNumber: true,
      cell: ({ size }) => (size === null ? '' : formatNumber(size)),
    },
    {
      id: 'id',
      label: t('audiences.column.facebook'),
      track: 'minmax(120px, 1fr)',
      from: 520,
      cell: ({ fbId }) => fbId ?? t('audiences.notYet'),
    },
    {
      id: 'created',
      label: t('audiences.column.created'),
      track: '120px',
      isNumber: true,
      cell: ({ createdAt }) =>
        createdAt === null ? '' : <time title={formatDateTime(createdAt)}>{formatDay(createdAt)}</time>,
    },
  ];
}

/** A column that no listed audience has a value for is not shown. */
export function audienceColumns(items: readonly AudienceItem[]): readonly GridColumn<AudienceItem>[] {
  const isReported: Readonly<Record<string, boolean>> = {
    size: items.some(({ size }) => size !== null),
    created: items.some(({ createdAt }) => createdAt !== null),
  };
  return allColumns().filter(({ id }) => isReported[id] ?? true);
}

const COMPARE: Readonly<Record<string, (a: AudienceItem, b: AudienceItem) => number>> = {
  name: (a, b) => compareTexts(audienceName(a), audienceName(b)),
  type: (a, b) => compareTexts(userTypeName(a.userType), userTypeName(b.userType)),
  size: (a, b) => (a.size ?? -1) - (b.size ?? -1),
  id: (a, b) => compareTexts(a.fbId ?? '', b.fbId ?? ''),
  created: (a, b) => compareTexts(a.createdAt ?? '', b.createdAt ?? ''),
};

/** The server's order; later pages are appended. */
export const AUDIENCE_ORDER: GridSort = { column: 'server', descending: false };

/** The audiences that match every word of the search, sorted. */
export function visibleAudiences(
  items: readonly AudienceItem[],
  search: string,
  { column, descending }: GridSort,
): readonly AudienceItem[] {
  const words = searchWords(search);
  const found = items.filter((audience) => {
    const { id, fbId, userType, description } = audience;
    const text = [audienceName(audience), id, fbId, userTypeName(userType), description].join('\n').toLowerCase();
    return words.every((word) => text.includes(word));
  });
  const compare = COMPARE[column] ?? (() => 0);
  return found.sort((a, b) => (descending ? -1 : 1) * compare(a, b));
}
