import { useEffect, useState } from 'react';
import type { AudienceId } from '../../../shared/preview';
import { useApp } from '../../state/app-context';

const NONE: readonly string[] = [];

/** The uploads that have sent the very file of this audience before, by their IDs. */
export function useSameFile(audience: AudienceId): readonly string[] {
  const { client, app } = useApp();
  const { api } = app.settings;
  const [uploads, setUploads] = useState(NONE);
  // biome-ignore lint/correctness/useExhaustiveDependencies: main compares with what was sent to the address in force
  useEffect(() => {
    let isCurrent = true;
    client.request('upload:same-file', audience).then(
      (found) => {
        if (isCurrent) setUploads(found);
      },
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [client, audience, api]);
  return uploads;
}
