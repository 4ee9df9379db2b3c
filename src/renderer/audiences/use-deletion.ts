import { useState } from 'react';
import { assertNever } from '../../shared/errors';
import type { RemovalOutcome } from '../../shared/upload';
import { useApp } from '../state/app-context';
import { messageOf } from '../state/hooks/use-action';
import { say, t } from '../translate';
import { audienceName } from './audience-columns';
import type { AudienceItem } from './audience-list';

export interface DeletionResult {
  readonly tone: 'good' | 'problem';
  readonly text: string;
}

interface Deletion {
  /** Key of the audience that is being deleted. */
  readonly deleting: string | null;
  /** How the last deletion ended. */
  readonly result: DeletionResult | null;
  run(audience: AudienceItem): void;
}

/**
 * Deletes one audience at a time with one request each; after an unclear result the list is fetched again, and nothing
 * is repeated.
 */
export function useDeletion(onDeleted: (key: string) => void, onUnclear: () => void): Deletion {
  const { client } = useApp();
  const [deleting, setDeleting] = useState<string | null>(null);
  const [result, setResult] = useState<DeletionResult | null>(null);
  const run = (audience: AudienceItem) => {
    const { id, key } = audience;
    if (id === null || deleting !== null) return;
    setDeleting(key);
    setResult(null);
    client
      .request('audiences:delete', id)
      .then((outcome) => {
        setResult(describe(outcome, audienceName(audience)));
        if (outcome.kind === 'removed') onDeleted(key);
        if (outcome.kind === 'unknown' || outcome.kind === 'not-there') onUnclear();
      })
      .catch((error: unknown) => setResult({ tone: 'problem', text: messageOf(error) }))
      .finally(() => setDeleting(null));
  };
  return { deleting, result, run };
}

function describe(outcome: RemovalOutcome, name: string): DeletionResult {
  switch (outcome.kind) {
    case 'removed':
      return { tone: 'good', text: t('audiences.deleted', { name }) };
    case 'refused':
    case 'not-sent':
      return { tone: 'problem', text: say(outcome.message) };
    case 'not-there':
    case 'not-offered':
    case 'busy':
    case 'unknown':
      return { tone: 'problem', text: t(`audiences.deleteFailed.${outcome.kind}`, { name }) };
    default:
      return assertNever(outcome);
  }
}
