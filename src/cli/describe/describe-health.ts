import { describeFinding } from '../../shared/describe/list';
import type { ListInfo } from '../../shared/list';
import { message } from '../../shared/messages/message';
import type { HealthFinding } from '../../shared/notes/health';
import { t } from '../translate';

/** What may be wrong with the columns of a list, each with what to do; nothing where all is well. */
export function describeHealth(info: Pick<ListInfo, 'columns'>, findings: readonly HealthFinding[]): string[] {
  if (findings.length === 0) return [];
  const sentences = findings.map((finding) => {
    const rows = message('health.rows', { rows: finding.rows, count: finding.rows.length });
    return `    ${t('cli.inspect.finding', { ...describeFinding(info, finding), rows })}`;
  });
  return [`  ${t('cli.inspect.health')}`, ...sentences];
}
