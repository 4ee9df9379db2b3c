import type { Input, Output, RequestName } from '../../../shared/ipc/contract';

/** One function for each request of the contract; its arguments have passed their guard. */
export type Handlers = {
  readonly [Name in RequestName]: (input: Input<Name>) => Output<Name> | Promise<Output<Name>>;
};
