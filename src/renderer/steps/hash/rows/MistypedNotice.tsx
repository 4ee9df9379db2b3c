import { describeTypos } from '../../../../shared/describe/list';
import type { NotedCells } from '../../../../shared/notes/value-notes';
import { Notice } from '../../../components/feedback/Notice';
import { say } from '../../../translate';
import { GoToRows } from './GoToRows';

/** Warns of mail domains that may be typing errors, if there are any, and leads to their rows. */
export function MistypedNotice({ typos }: { readonly typos: NotedCells | null }) {
  return typos === null ? null : (
    <Notice tone="warning">
      <p>
        {say(describeTypos(typos))} <GoToRows rows="mistyped" />
      </p>
    </Notice>
  );
}
