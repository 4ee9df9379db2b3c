import type { FieldRejectReason, FieldValue } from '../../../shared/field';

/** Converts an accepted value; null rejects it. Anything but a value stays as it is. */
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

/** An accepted cell of a field; verified, since only phone numbers may not be. */
export function acceptedField(value: string, repaired = false): FieldValue {
  return { kind: 'value', value, repaired, unverified: false };
}
