import { USER_TYPES, type UserType } from '../../../../shared/audience';
import type { ListPreview } from '../../../../shared/preview';
import { roundToThreeDigits } from '../../../format';

/** Estimated from the samples of all lists, before duplicates and suppressed people are known. */
interface ExpectedAudience {
  /** Every row of every list was read. */
  readonly exact: boolean;
  readonly codes: readonly { readonly userType: UserType; readonly count: number }[];
  /** Rows with at least one usable value: each is a person. */
  readonly used: number;
  readonly empty: number;
  readonly invalid: number;
}

/** What the audience's lists will give together. */
export function expectAudience(previews: readonly ListPreview[]): ExpectedAudience {
  const exact = previews.every(isExact);
  const rounded = exact ? (count: number) => count : roundToThreeDigits;
  const total = (countOf: (preview: ListPreview) => number) =>
    rounded(previews.reduce((sum, preview) => sum + countOf(preview) * scaleOf(preview), 0));
  return {
    exact,
    used: total(({ summary }) => summary.used),
    empty: total(({ summary }) => summary.empty),
    invalid: total(({ summary }) => summary.invalid),
    codes: USER_TYPES.map((userType) => ({ userType, count: total((preview) => codesOf(preview, userType)) })).filter(
      ({ count }) => count > 0,
    ),
  };
}

function codesOf({ mappings, summary }: ListPreview, userType: UserType): number {
  return summary.codes[mappings.findIndex((mapping) => mapping.userType === userType)] ?? 0;
}

function isExact({ info, summary }: ListPreview): boolean {
  return info.rowsExact && info.estimatedRows === summary.rows;
}

/** Rows of the list per sampled row. */
function scaleOf({ info, summary }: ListPreview): number {
  return info.estimatedRows === null || summary.rows === 0 ? 1 : info.estimatedRows / summary.rows;
}
