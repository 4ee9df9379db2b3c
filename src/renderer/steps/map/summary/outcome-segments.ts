import type { SampleSummary } from '../../../../shared/preview';
import type { Segment } from '../../../components/feedback/SegmentedBar';

/** All sampled rows by outcome. */
export function outcomeSegments({
  used,
  empty,
  invalid,
}: Pick<SampleSummary, 'used' | 'empty' | 'invalid'>): readonly Segment[] {
  return [
    { id: 'used', count: used, tone: 'good' },
    { id: 'invalid', count: invalid, tone: 'bad' },
    { id: 'empty', count: empty, tone: 'empty' },
  ];
}
