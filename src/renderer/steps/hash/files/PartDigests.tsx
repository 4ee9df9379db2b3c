import type { MadeFile } from '../../../../shared/person-file';
import { FactList } from '../../../components/FactList';
import { formatNumber } from '../../../format';
import { t } from '../../../translate';

/** The SHA-256 digest of each part of a file, by which it can be identified later. */
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
