/** How long the window offers to undo something, in milliseconds; main keeps what it has forgotten a little longer. */
export const UNDO_MS = 10_000;
