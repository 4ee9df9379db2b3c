import type { ListPreview } from '../../../shared/preview';
import { Notice } from '../../components/Notice';
import { texts } from '../../texts/index';

/** What could be read in another way as well; how is changed in the fields below. */
export function UncertainNotice({ preview }: { readonly preview: ListPreview }) {
  const { uncertain } = preview.info;
  if (uncertain.length === 0) return null;
  return (
    <Notice tone="warning" title={texts.map.uncertainTitle}>
      <ul>
        {uncertain.map(({ reason }) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </Notice>
  );
}
