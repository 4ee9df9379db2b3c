import type { ValueResult } from '../../../../shared/preview';
import { Icon, type IconName } from '../../../components/Icon';
import { t } from '../../../translate';

/** A remark on a value: an icon with text. */
export function ValueNote({ result }: { readonly result: ValueResult }) {
  switch (result.kind) {
    case 'rejected':
      return (
        <Note icon="problem" tone="bad">
          {t(`reject.${result.reason}`)}
        </Note>
      );
    case 'digest':
      return (
        <Note icon="info" tone="neutral">
          {t('map.hashed')}
        </Note>
      );
    case 'value':
      return (
        <>
          {result.unverified && (
            <Note icon="warning" tone="warning">
              {t('map.unverified')}
            </Note>
          )}
          {result.repaired && (
            <Note icon="repaired" tone="neutral">
              {t('map.repaired')}
            </Note>
          )}
        </>
      );
  }
}

function Note({ icon, tone, children }: { icon: IconName; tone: 'neutral' | 'warning' | 'bad'; children: string }) {
  return (
    <span className={`note note-${tone}`}>
      <Icon name={icon} />
      {children}
    </span>
  );
}
