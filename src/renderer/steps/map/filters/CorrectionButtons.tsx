import { useLocale } from 'react-aria-components';
import { ActionButton } from '../../../components/ActionButton';
import { countryName, regionOf } from '../../../countries';
import { useApp } from '../../../state/app-context';
import { mappingsInUse } from '../../../state/lists/assign-column';
import type { ListDraft } from '../../../state/lists/list-draft';
import { t } from '../../../translate';
import { type Correction, correctionsFor } from './corrections';
import type { TableFilter } from './table-filter';

/** One-click corrections for the rows that a chip shows. */
export function CorrectionButtons({ draft, filter }: { readonly draft: ListDraft; readonly filter: TableFilter }) {
  const { app, dispatchWizard } = useApp();
  const { locale } = useLocale();
  const { last } = draft.preview;
  if (last === null) return null;
  const country = last.phoneCountry ?? app.settings.country ?? regionOf(app.systemLocales);
  return correctionsFor(last, mappingsInUse(draft), filter, country).map(({ kind, count, mapping }) => (
    <ActionButton
      key={`${kind} ${mapping.userType}`}
      icon="repaired"
      onPress={() => dispatchWizard({ type: 'mapping-changed', id: draft.id, mapping })}
    >
      {labelOf(kind, count, countryName(locale, mapping.defaultCountry))}
    </ActionButton>
  ));
}

function labelOf(kind: Correction['kind'], count: number, country: string): string {
  return kind === 'country' ? t('map.correct.country', { country }) : t(`map.correct.${kind}`, { count });
}
