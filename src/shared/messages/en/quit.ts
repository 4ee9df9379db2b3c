/** The question before the window is closed in the middle of something. */
export const quit = {
  'quit.question': 'Quit while an audience is being hashed?',
  'quit.detail': 'Nothing of it has been uploaded, and nothing of it is kept. Uploads go on at the next start.',
  'quit.stay': 'Keep hashing',
  'quit.quit': 'Quit',
} as const;
