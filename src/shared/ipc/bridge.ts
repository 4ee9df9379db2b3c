import type { ListId } from '../preview';
import type { Input, Output, RequestName } from './contract';
import type { EventName, Events } from './events';
import type { Reply } from './payloads';

/** What the preload puts on `window.audience`. */
export interface Bridge {
  request<Name extends RequestName>(
    name: Exclude<Name, 'lists:grant'>,
    input: Input<Name>,
  ): Promise<Reply<Output<Name>>>;
  /** Hands dropped files to main; the page sees handles only. `File` of the DOM, which this folder does not know. */
  openDropped(files: readonly object[]): Promise<Reply<readonly ListId[]>>;
  on<Name extends EventName>(name: Name, listener: (event: Events[Name]) => void): () => void;
}
