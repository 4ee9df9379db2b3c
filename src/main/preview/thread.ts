import { parentPort } from 'node:worker_threads';
import { openList } from '../../core/list/open-list';
import { fieldsFor, mappingsFor } from '../../core/mappings/list-shape';
import { previewList } from '../../core/preview/list-preview';
import { lowerPriority } from '../../core/threads/lower-priority';
import { toThreadResult } from '../../core/threads/thread-result';
import type { ListPreview } from '../../shared/preview';
import type { PreviewRequest } from './preview-request';

/** The preview thread: a list may be crafted to take long, and the window must not wait for it. */
const port = parentPort;
if (port === null) throw new Error('the preview thread was started outside a worker thread');

lowerPriority();

port.on('message', (request: PreviewRequest) => {
  void toThreadResult(() => preview(request)).then((result) => port.postMessage(result));
});

/** The list is opened anew each time: no file stays open, and none is ever locked, between two requests. */
async function preview({ id, source, choice, shapes, country }: PreviewRequest): Promise<ListPreview> {
  const list = await openList(source, choice.dialect);
  try {
    const isPasted = source.kind === 'memory';
    if (choice.file !== undefined) {
      // Most lists need none of the rules of platforms.
      const { previewPeople } = await import('../../core/preview/people-preview');
      const isOpen = choice.file.mapping === null && choice.asNew !== true;
      const recalled = isOpen ? fieldsFor(list.info, choice.file.platform, shapes) : null;
      return previewPeople(id, list, choice.file, { recalled, country, isPasted, filter: choice.filter });
    }
    const recalled = choice.mappings === null && choice.asNew !== true ? mappingsFor(list.info, shapes) : [];
    return previewList(id, list, choice, { recalled, country, isPasted });
  } finally {
    await list.close();
  }
}
