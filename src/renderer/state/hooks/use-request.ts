import { useEffect, useState } from 'react';
import type { Input, Output, RequestName } from '../../../shared/ipc/contract';
import { useApp } from '../app-context';

/**
 * The output of an optional request: `none` until it arrives, and if it fails.
 * @param epoch repeats the request when it changes
 */
export function useRequest<Name extends Exclude<RequestName, 'lists:grant'>>(
  name: Name,
  input: Input<Name> & string,
  none: Output<Name>,
  epoch = '',
): Output<Name> {
  const { client } = useApp();
  const [output, setOutput] = useState(none);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `epoch` stands for state of the main process that the output depends on
  useEffect(() => {
    let isCurrent = true;
    client.request(name, input).then(
      (received) => {
        if (isCurrent) setOutput(received);
      },
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [client, name, input, epoch]);
  return output;
}
