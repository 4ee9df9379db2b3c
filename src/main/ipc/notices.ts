import { AppError } from '../../shared/errors';
import { type Message, message } from '../../shared/messages/message';

/** Sentences for the window about the app's own files, which belong to none of its requests. */
export interface Notices {
  add(notice: Message): void;
  /**
   * Waits until something is kept that nothing else depends on. A failure becomes a notice: what was asked for is done, and
   * must not be reported as failed.
   */
  orAdd(what: Unkept, kept: Promise<unknown>): Promise<void>;
  /** Those since the last call. */
  take(): readonly Message[];
}

/** What was not kept, or is still kept. */
type Unkept = 'unkept.receipt' | 'unkept.lists' | 'unkept.mapping' | 'unkept.removal';

/** @param onNotice there is something to take */
export function createNotices(onNotice: () => void): Notices {
  const notices: Message[] = [];
  const add = (notice: Message) => {
    notices.push(notice);
    onNotice();
  };
  return {
    add,
    orAdd: async (what, kept) => {
      try {
        await kept;
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        add(message(what, { problem: error.description }));
      }
    },
    take: () => notices.splice(0),
  };
}
