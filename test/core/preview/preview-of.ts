import { openList } from '../../../src/core/list/open-list';
import { type PreviewDefaults, previewList } from '../../../src/core/preview/list-preview';
import type { ListChoice, ListPreview } from '../../../src/shared/preview';

export const AS_GUESSED: ListChoice = { dialect: {}, mappings: null };

/** The preview of a list with this text. */
export async function previewOf(
  text: string,
  choice: ListChoice = AS_GUESSED,
  defaults: PreviewDefaults = {},
): Promise<ListPreview> {
  const list = await openList({ kind: 'memory', name: 'people.csv', bytes: Buffer.from(text) }, choice.dialect);
  try {
    return previewList('some-id', list, choice, defaults);
  } finally {
    await list.close();
  }
}
