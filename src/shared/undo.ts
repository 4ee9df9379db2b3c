/** How long the window offers to undo something, in milliseconds. */
export const UNDO_MS = 10_000;
