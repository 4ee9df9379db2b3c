import type { ValueForm } from '../../../../shared/platform';
import { sha256Hex } from '../../../normalise/cell/digest';
import { DIGEST_BYTES } from '../../abi/abi';

/** Hashes the values of a batch together: each is added, and its digest asked for once all are there. */
export interface ValueHasher {
  /** The position of its digest among those of the batch. */
  add(value: string): number;
  /** Hashes what was added. */
  finish(): void;
  /** Of all positions, 32 bytes each; valid until another batch begins. */
  readonly digests: Uint8Array;
  /** Begins another batch. */
  clear(): void;
}

/** By `node:crypto`: what is right. */
export class PlainHasher implements ValueHasher {
  private readonly values: string[] = [];
  digests = Buffer.alloc(0);

  add(value: string): number {
    return this.values.push(value) - 1;
  }

  finish(): void {
    this.digests = Buffer.from(this.values.map(sha256Hex).join(''), 'hex');
  }

  clear(): void {
    this.values.length = 0;
  }
}

/** 64 lowercase hex digits of the digest at a position. */
export function hexOf(digests: Uint8Array, position: number): string {
  const { buffer, byteOffset } = digests;
  return Buffer.from(buffer, byteOffset + position * DIGEST_BYTES, DIGEST_BYTES).toString('hex');
}

export function inForm(hex: string, form: Exclude<ValueForm, 'plain'>): string {
  return form === 'hex' ? hex : Buffer.from(hex, 'hex').toString('base64');
}
