import { listTitle } from '../../../../shared/list';
import { BRANDS, type Platform } from '../../../../shared/platform';
import type { ListId } from '../../../../shared/preview';
import { useApp } from '../../../state/app-context';
import { usePlatform } from '../../../state/hooks/use-platform';
import { makesFile } from '../../../state/lists/file-draft';
import { isReady, type ListDraft, needsRole } from '../../../state/lists/list-draft';
import { isReadable } from '../../../state/wizard/files-request';
import type { Wizard } from '../../../state/wizard/wizard-model';
import { t } from '../../../translate';
import { describeKeys } from '../../describe-keys';

interface StillNeededProps {
  /** The list in the table. */
  readonly shown: ListId | undefined;
  readonly onShow: (id: ListId) => void;
}

/** What is still missing before hashing; leads to the list where it is missing. */
export function StillNeeded({ shown, onShow }: StillNeededProps) {
  const { wizard } = useApp();
  const sentence = neededFor(wizard, usePlatform());
  const list = unfinishedList(wizard);
  if (list === undefined || list.id === shown) return <span className="hint">{sentence}</span>;
  return (
    <button type="button" className="link" onClick={() => onShow(list.id)}>
      {sentence}
    </button>
  );
}

function neededFor({ lists, file }: Wizard, platform: Platform): string {
  if (lists.every(({ role }) => role === 'suppression')) return t('choose.needsInclude');
  const undecided = lists.find(needsRole)?.preview.last?.info;
  if (undecided !== undefined) return t('map.needsRole', { name: listTitle(undecided) });
  if (!makesFile(file) || !lists.every(isReadable)) return t('map.waiting');
  return t('files.needsKey', { platform: BRANDS[platform.id], keys: describeKeys(platform) });
}

/** The first list that waits for the marketer; undefined where no single list does. */
function unfinishedList({ lists, file }: Wizard): ListDraft | undefined {
  if (lists.every(({ role }) => role === 'suppression')) return undefined;
  return lists.find(needsRole) ?? lists.find(makesFile(file) ? isNotReadable : isNotReady);
}

function isNotReadable(draft: ListDraft): boolean {
  return !isReadable(draft);
}

function isNotReady(draft: ListDraft): boolean {
  return !isReady(draft);
}
