import type { UserType } from '../../../shared/audience';
import type { UploadJob, UploadPart } from '../../../shared/job';
import type { SentList } from '../../../shared/preview';
import type { Fact } from '../../components/FactList';
import { formatDateTime, formatHost, formatNumber } from '../../format';
import { t } from '../../translate';
import { audienceIdsOf, facebookIdsOf } from '../table/upload-rows';

/** The facts of an upload, shown before its receipts. */
export function jobFacts(job: UploadJob, lists: readonly SentList[]): readonly Fact[] {
  const { userTypes, target, file } = job;
  const suppressed = userTypes.reduce((sum, { counts }) => sum + counts.suppressed, 0);
  const facts: readonly (Fact | null)[] = [
    { term: t(countTerm(job)), value: countText(job) },
    suppressed === 0 ? null : { term: t('upload.fact.suppressed'), value: formatNumber(suppressed) },
    listFact(t('upload.fact.lists'), lists, 'audience'),
    listFact(t('upload.fact.lists.suppression'), lists, 'suppression'),
    { term: t('upload.fact.account'), value: target.fields.adAccountId, copy: target.fields.adAccountId },
    idFact(t('upload.fact.audience', { count: audienceIdsOf(job).length }), audienceIdsOf(job)),
    idFact(t('upload.fact.facebook'), target.kind === 'existing' ? [] : facebookIdsOf(job)),
    { term: t('upload.fact.to'), value: formatHost(job.api) },
    { term: t('upload.fact.added'), value: formatDateTime(job.createdAt) },
    { term: t('receipt.checksum'), value: `${file.sha256.slice(0, 16)}…`, code: true, copy: file.sha256 },
  ];
  return facts.filter((fact) => fact !== null);
}

function countTerm({ userTypes, file }: UploadJob) {
  if (file.plainIds) return 'upload.fact.ids';
  return userTypes.length === 1 ? 'upload.fact.people' : 'upload.fact.codes';
}

/** The count of each user type, and the total. */
function countText({ userTypes, file }: UploadJob): string {
  if (userTypes.length <= 1) return userTypes.map(({ userType, lines }) => typeCount(lines, userType)).join('');
  const each = userTypes.map(({ userType, lines }) => typeCount(lines, userType));
  return `${each.join(' + ')} = ${t('upload.fact.total', { count: file.lines })}`;
}

function typeCount(lines: number, userType: UserType): string {
  return `${formatNumber(lines)} (${t(`userType.${userType}`)})`;
}

function idFact(term: string, ids: readonly string[]): Fact | null {
  const text = ids.join(', ');
  return text === '' ? null : { term, value: text, copy: text };
}

function listFact(term: string, lists: readonly SentList[], role: SentList['role']): Fact | null {
  const names = lists
    .filter((list) => list.role === role)
    .map(({ name }) => name ?? t('choose.paste.name', { number: 1 }));
  return names.length === 0 ? null : { term, value: names.join(', ') };
}

/** One part of an upload in words. */
export function partText(job: UploadJob, part: UploadPart, index: number): string {
  const userType = part.userType ?? job.target.fields.userType;
  const count = part.to - part.from;
  return t('upload.part', { number: index + 1, count, type: t(`userType.${userType}`) });
}

export function partState({ state, outcome }: UploadPart): string {
  if (state === 'sent') return t('upload.part.sent');
  return t(outcome === null ? 'upload.part.waiting' : 'upload.part.failed');
}
