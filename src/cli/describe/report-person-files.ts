import type { MadePersonFile, MadePersonFiles } from '../../core/person-file/make-person-files';
import { message } from '../../shared/messages/message';
import type { Difference, FileReceipt } from '../../shared/person-file';
import type { Context } from '../context';
import type { HashOptions } from '../options';
import { notify, printJson } from '../terminal/output';
import { translate } from '../translate';
import { describePersonFiles, describeWarnings, severalLists } from './describe-person-files';

/** What is reported beside the files. */
interface Beside {
  readonly uncertain: readonly unknown[];
  readonly difference: Difference | null;
  readonly staleParts: readonly string[];
}

/** Prints what was made, in words or as JSON, and warnings. */
export async function reportPersonFiles(
  made: MadePersonFiles,
  receipts: readonly FileReceipt[],
  { uncertain, difference, staleParts }: Beside,
  { json }: Pick<HashOptions, 'json'>,
  { stdout, stderr }: Context,
): Promise<void> {
  if (json) {
    const doubts = uncertain.length === 0 ? {} : { uncertain };
    const suppression = made.suppression === null ? {} : { suppression: made.suppression };
    const filteredOut = made.filteredOut === 0 ? {} : { noConsent: made.filteredOut };
    const since = difference === null ? {} : { since: difference };
    const mailTypos = typosAsJson(made);
    const files = receipts.map((receipt, index) => ({ ...receipt, ...listsAsJson(made.files[index]) }));
    await printJson(stdout, { files, ...suppression, ...filteredOut, ...mailTypos, ...since, ...doubts });
  } else await notify(stderr, describePersonFiles(made, receipts));
  const stale = staleParts.map((path) => translate(message('cli.file.stalePart', { path })));
  // The same warning about several files is printed once.
  const warnings = new Set([...stale, ...made.files.flatMap(describeWarnings)]);
  for (const warning of warnings) await notify(stderr, message('cli.note', { what: warning }));
}

/** Names of lists are no part of a receipt. */
function listsAsJson(made: MadePersonFile | undefined): object {
  const lists = made === undefined ? [] : severalLists(made);
  return lists.length === 0 ? {} : { lists: lists.map(({ title, ...rows }) => ({ list: title, ...rows })) };
}

/** Words of the list are no part of a receipt. */
function typosAsJson({ files }: MadePersonFiles): object {
  const typos = files.flatMap(({ platform, file, mailTypos }) =>
    mailTypos === null ? [] : [{ platform: platform.id, file: file.name, ...mailTypos }],
  );
  return typos.length === 0 ? {} : { mailTypos: typos };
}
