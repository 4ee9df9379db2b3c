import { useEffect, useRef, useState } from 'react';
import { Button, GridListItem } from 'react-aria-components';
import { listTitle, sheetOf } from '../../../../shared/list';
import { SegmentedBar } from '../../../components/feedback/SegmentedBar';
import { Icon } from '../../../components/Icon';
import { useApp } from '../../../state/app-context';
import { makesFile } from '../../../state/lists/file-draft';
import { isReady, type ListDraft, needsRole, seemsListedTwice } from '../../../state/lists/list-draft';
import { isReadable } from '../../../state/wizard/files-request';
import { t } from '../../../translate';
import { describeRowCount } from '../head/row-count';
import { outcomeSegments } from '../summary/outcome-segments';
import { RailMenu } from './RailMenu';

export function railTitle({ preview: { last } }: ListDraft): string {
  return last === null ? t('map.reading') : listTitle(last.info);
}

/** A list with its state. A click shows it, the grip moves it, and its button or a right click opens the menu. */
export function RailItem({ draft, isShown }: { readonly draft: ListDraft; readonly isShown: boolean }) {
  const item = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isShown) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isShown]);
  const [isMenuOpen, setMenuOpen] = useState(false);
  const { last } = draft.preview;
  const { file, lists } = useApp().wizard;
  const isUsable = makesFile(file) ? isReadable(draft) : isReady(draft);
  const needsInput = draft.preview.kind !== 'loading' && (!isUsable || needsRole(draft));
  const title = railTitle(draft);
  const sheet = last === null ? null : sheetOf(last.info);
  const rows = last === null ? '' : describeRowCount(last.info);
  const state = needsInput ? t(needsRole(draft) ? 'map.rail.role' : 'map.rail.pick') : rows;
  const twice = seemsListedTwice(draft, lists) ? t('map.rail.twice') : '';
  return (
    <GridListItem
      ref={item}
      id={draft.id}
      textValue={`${title} ${state} ${twice}`.trim()}
      className="list-rail-item"
      onContextMenu={(event) => {
        event.preventDefault();
        setMenuOpen(true);
      }}
    >
      <Button slot="drag" className="list-rail-button list-rail-grip">
        <Icon name="grip" />
      </Button>
      <div className="list-rail-words" title={last === null ? undefined : title}>
        <span className="list-rail-name">
          {sheet === null ? (
            <span>{title}</span>
          ) : (
            <>
              <span className="list-rail-sheet">{sheet}</span>
              <span className="hint">{last?.info.name}</span>
            </>
          )}
          {needsInput && <Icon name="warning" />}
        </span>
        <span className="hint">{state}</span>
        {twice !== '' && <span className="hint">{twice}</span>}
        {last !== null && last.mappings.length > 0 && (
          <SegmentedBar label={null} segments={outcomeSegments(last.summary)} />
        )}
      </div>
      <RailMenu draft={draft} title={title} isOpen={isMenuOpen} onOpen={setMenuOpen} />
    </GridListItem>
  );
}
