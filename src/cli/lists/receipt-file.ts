import type { ExportedFiles } from '../../core/fs/write/exported-files';
import type { FileReceipt } from '../../shared/person-file';

/** Opens the file of `--receipt` first: a path that cannot be written fails before there is a hashed file. */
export async function withReceiptFile<Made extends { readonly receipts: readonly FileReceipt[] }>(
  path: string | undefined,
  exportedFiles: ExportedFiles,
  make: () => Promise<Made>,
): Promise<Made> {
  if (path === undefined) return make();
  const file = await exportedFiles.create(path);
  try {
    const made = await make();
    await file.write(Buffer.from(`${JSON.stringify({ files: made.receipts }, null, 2)}\n`));
    await file.commit();
    return made;
  } finally {
    await file.discard();
  }
}
