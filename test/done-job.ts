import { randomUUID } from 'node:crypto';
import type { UploadJob } from '../src/shared/job';

/** An upload that the server has accepted; `number` distinguishes it and says how many days ago it was. */
export function doneJob(number: number, api: string, changes: Partial<UploadJob> = {}): UploadJob {
  const createdAt = new Date(Date.UTC(2026, 10, 20, 12) - number * 86_400_000).toISOString();
  const lines = 1000 + number;
  const fields = { adAccountId: '2', name: `Customers ${number}`, userType: 'email_hash' } as const;
  const sha256 = number.toString(16).padStart(64, '0');
  return {
    id: randomUUID(),
    createdAt,
    api,
    target: { kind: 'new', fields },
    userTypes: [{ userType: 'email_hash', lines, counts: { ...NO_COUNTS, rows: lines, hashed: lines, unique: lines } }],
    file: { lines, bytes: lines * 65, sha256, plainIds: false },
    state: { kind: 'done', audienceId: String(5000 + number), confirmed: 'response' },
    receipts: [
      {
        version: 2,
        origin: api,
        method: 'POST',
        path: '/custom_audiences',
        startedAt: createdAt,
        finishedAt: createdAt,
        fields,
        file: { name: 'audience.txt', lines, bytes: lines * 65, sha256, plainIds: false },
        outcome: {
          kind: 'created',
          audience: {
            id: String(5000 + number),
            name: fields.name,
            description: null,
            optOutLink: null,
            userType: 'email_hash',
            fbId: String(6_010_000_000_000 + number),
            raw: {},
          },
          response: { status: 201, requestId: randomUUID(), etag: null },
        },
      },
    ],
    ...changes,
  };
}

const NO_COUNTS = {
  rows: 0,
  hashed: 0,
  unique: 0,
  duplicates: 0,
  suppressed: 0,
  repaired: 0,
  alreadyHashed: 0,
  unverified: 0,
  ignoredCells: 0,
  rejected: {},
} as const;
