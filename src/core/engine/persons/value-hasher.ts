import type { ValueForm } from '../../../shared/platform';
import { sha256Hex } from '../../normalise/cell/digest';

/** Hashes the values of a batch together: each is added, and its digest asked for once all are there. */
export interface ValueHasher {
  /** The position by which its digest can be asked for. */
  add(value: string): number;
  /** A digest that a cell held already. */
  addDigest(hex: string): number;
  /** Hashes what was added. */
  finish(): void;
  /** 64 lowercase hex digits. */
  hex(position: number): string;
  /** Begins another batch. */
  clear(): void;
}

/** By `node:crypto`: what is right. */
export class PlainHasher implements ValueHasher {
  private digests: string[] = [];

  add(value: string): number {
    return this.digests.push(sha256Hex(value)) - 1;
  }

  addDigest(hex: string): number {
    return this.digests.push(hex) - 1;
  }

  finish(): void {}

  hex(position: number): string {
    const digest = this.digests[position];
    if (digest === undefined) throw new Error('a digest was asked for that nobody added');
    return digest;
  }

  clear(): void {
    this.digests = [];
  }
}

export function inForm(hex: string, form: Exclude<ValueForm, 'plain'>): string {
  return form === 'hex' ? hex : Buffer.from(hex, 'hex').toString('base64');
}
