import { useEffect, useState } from 'react';
import type { UsedList } from '../../../shared/preview';
import { useApp } from '../../state/app-context';

const NONE: readonly UsedList[] = [];

/** The lists that an upload was made of, as far as this computer remembers. */
export function useUsedLists(upload: string): readonly UsedList[] {
  const { client } = useApp();
  const [lists, setLists] = useState(NONE);
  useEffect(() => {
    let isCurrent = true;
    client.request('upload:lists', upload).then(
      (used) => {
        if (isCurrent) setLists(used);
      },
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [client, upload]);
  return lists;
}
