import type { ValueResult } from '../../../../shared/preview';
import { Icon, type IconName } from '../../../components/Icon';
import { texts } from '../../../texts/index';

/** What there is to say about a value, in words beside an icon. */
export function ValueNote({ result }: { readonly result: ValueResult }) {
  switch (result.kind) {
    case 'rejected':
      return (
        <Note icon="problem" tone="bad">
          {texts.rejectReasons[result.reason]}
        </Note>
      );
    case 'digest':
      return (
        <Note icon="info" tone="neutral">
          {texts.map.alreadyHashed}
        </Note>
      );
    case 'value':
      return (
        <>
          {result.unverified && (
            <Note icon="warning" tone="warning">
              {texts.map.unverified}
            </Note>
          )}
          {result.repaired && (
            <Note icon="repaired" tone="neutral">
              {texts.map.repaired}
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
