import type { FieldRejectReason, FieldValue } from '../../../shared/platform';

/** Another form of an accepted value; null where nothing would be left of it. What is no value stays what it is. */
export function mapValue(
  result: FieldValue,
  change: (value: string) => string | null,
  reason: FieldRejectReason,
): FieldValue {
  if (result.kind !== 'value') return result;
  const value = change(result.value);
  return value === null || value === '' ? rejectedField(reason) : { ...result, value };
}

export function rejectedField(reason: FieldRejectReason): FieldValue {
  return { kind: 'rejected', reason };
}

export function acceptedField(value: string, repaired = false): FieldValue {
  return { kind: 'value', value, repaired, unverified: false };
}
