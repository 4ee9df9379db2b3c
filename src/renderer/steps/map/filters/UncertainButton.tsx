import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import type { ListPreview } from '../../../../shared/preview';
import { Icon } from '../../../components/Icon';
import { say, t } from '../../../translate';

/** What might also be read differently; it is changed in the column heads or under "Change". */
export function UncertainButton({ preview }: { readonly preview: ListPreview }) {
  const { uncertain } = preview.info;
  if (uncertain.length === 0) return null;
  return (
    <DialogTrigger>
      <Button className="filter filter-warning">
        <Icon name="warning" />
        {t('map.uncertain', { count: uncertain.length })}
        <Icon name="chevron" />
      </Button>
      <Popover className="popover popover-wide">
        <Dialog className="health" aria-label={t('map.uncertain.title')}>
          <h3>{t('map.uncertain.title')}</h3>
          <ul>
            {uncertain
              .map(({ reason }) => say(reason))
              .map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
          </ul>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
