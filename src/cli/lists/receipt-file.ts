import type { ExportedFiles } from '../../core/fs/write/exported-files';
import type { FileReceipt } from '../../shared/person-file';

/**
 * Opens the file of `--receipt` before `make` is called, which writes it before it commits the hashed files: where there
 * is no room for the receipt, there are none of them.
 */
export async function withReceiptFile<Made>(
  path: string | undefined,
  exportedFiles: ExportedFiles,
  make: (writeReceipt: (receipts: readonly FileReceipt[]) => Promise<void>) => Promise<Made>,
): Promise<Made> {
  if (path === undefined) return make(async () => {});
  return exportedFiles.make(path, (file) =>
    make((receipts) => file.write(Buffer.from(`${JSON.stringify({ files: receipts }, null, 2)}\n`))),
  );
}
