import { assertNever } from '../../shared/errors';
import type { FoundPerson, PersonPlace, PersonSearch } from '../../shared/person-file';
import { BRANDS } from '../../shared/platform';
import { Notice } from '../components/feedback/Notice';
import { Icon } from '../components/Icon';
import { formatDay } from '../format';
import { describeFields } from '../steps/describe-keys';
import { labelOfUse } from '../steps/map/columns/column-uses';
import { t } from '../translate';

interface CheckResultProps {
  readonly search: PersonSearch;
  /** If the value is a phone number, nothing says of which country. */
  readonly isCountryMissing: boolean;
}

/** Place by place: whether the person is in it, and in which form. */
export function CheckResult({ search: { fields, places, unsearchable }, isCountryMissing }: CheckResultProps) {
  return (
    <section className="panel check-result">
      <p className="hint">{t('check.asked', { fields: describeFields(fields) })}</p>
      {isCountryMissing && fields.includes('phone') && <Notice tone="warning">{t('check.noCountry')}</Notice>}
      {unsearchable > 0 && <Notice tone="warning">{t('platform.check.unsearchable', { count: unsearchable })}</Notice>}
      {places.length + unsearchable === 0 && <p>{t('check.noUpload')}</p>}
      {places.length > 0 && (
        <ul>
          {places.map(({ place, found }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two files may have the same name
            <li key={index} data-found={found.length > 0}>
              <Icon name={found.length > 0 ? 'check' : 'suppress'} />
              <div>
                <strong>{nameOf(place)}</strong>
                {found.length === 0 ? (
                  <p>{t('check.notFound')}</p>
                ) : (
                  found.map((item) => (
                    <p key={`${item.field} ${item.form} ${item.platforms.join()}`}>{describe(item)}</p>
                  ))
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function nameOf(place: PersonPlace): string {
  switch (place.kind) {
    case 'file':
      return place.name;
    case 'upload':
      return t('check.upload', { name: place.name, date: formatDay(place.createdAt) });
    case 'unread-upload':
      return t('check.unreadUpload', { folder: place.folder });
    default:
      return assertNever(place);
  }
}

function describe({ field, form, platforms, lines }: FoundPerson): string {
  const brands = platforms.map((id) => BRANDS[id]).join(', ');
  return t('check.found', { count: lines, field: labelOfUse(field), form: t(`files.form.${form}`), platforms: brands });
}
