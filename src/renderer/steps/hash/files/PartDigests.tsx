import type { MadeFile } from '../../../../shared/person-file';
import { FactList } from '../../../components/FactList';
import { formatNumber } from '../../../format';
import { t } from '../../../translate';

/** By which a file can be told again: the SHA-256 digest of each of its parts. */
export function PartDigests({ file: { parts } }: { readonly file: MadeFile }) {
  return (
    <FactList
      facts={parts.map(({ part, sha256 }) => ({
        term: parts.length === 1 ? t('files.sha256') : t('files.sha256.part', { part: formatNumber(part) }),
        value: sha256,
        code: true,
        copy: sha256,
      }))}
    />
  );
}
