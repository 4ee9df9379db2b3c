/** `npm run sbom`: writes the bill of materials of what is shipped to dist/, beside the packages. */
import { mkdir, writeFile } from 'node:fs/promises';
import { readSbom } from './package/release/sbom';

await mkdir('dist', { recursive: true });
await writeFile('dist/sbom.cdx.json', `${JSON.stringify(await readSbom(), null, 2)}\n`);
