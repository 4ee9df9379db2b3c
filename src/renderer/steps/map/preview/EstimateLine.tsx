import { REJECT_REASONS, type UserType } from '../../../../shared/audience';
import type { PreviewEstimate } from '../../../../shared/preview';
import { texts } from '../../../texts/index';

interface EstimateLineProps {
  readonly estimate: PreviewEstimate;
  /** Named where the list is mapped to several. */
  readonly userType: UserType | null;
}

/** What the sample promises for the whole list. */
export function EstimateLine({ estimate, userType }: EstimateLineProps) {
  const { sampledRows, usableRows, unverified, rejected } = estimate;
  const reasons = REJECT_REASONS.flatMap((reason) => {
    const count = rejected[reason] ?? 0;
    return count === 0 ? [] : [texts.map.reasonCount(texts.rejectReasons[reason], count)];
  });
  return (
    <p className="estimate" role="status">
      <strong>
        {userType !== null && `${texts.userTypes[userType].name}: `}
        {texts.map.usable(usableRows, sampledRows)}
      </strong>
      {unverified > 0 && <span>{texts.map.unverifiedCount(unverified)}</span>}
      {reasons.map((reason) => (
        <span key={reason}>{reason}</span>
      ))}
    </p>
  );
}
