import { useEffect, useState } from 'react';
import type { Input, Output, RequestName } from '../../../shared/ipc/contract';
import { useApp } from '../app-context';

/**
 * Main's response to an optional request: `none` until it arrives, and if it fails.
 * @param epoch repeats the request when it changes
 */
export function useAnswer<Name extends Exclude<RequestName, 'lists:grant'>>(
  name: Name,
  input: Input<Name> & string,
  none: Output<Name>,
  epoch = '',
): Output<Name> {
  const { client } = useApp();
  const [answer, setAnswer] = useState(none);
  // biome-ignore lint/correctness/useExhaustiveDependencies: main answers for what is in force
  useEffect(() => {
    let isCurrent = true;
    client.request(name, input).then(
      (given) => {
        if (isCurrent) setAnswer(given);
      },
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [client, name, input, epoch]);
  return answer;
}
