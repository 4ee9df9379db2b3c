import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { z } from 'zod';
import { readLockfile } from '../app/lockfile';
import { PRODUCT } from '../product';

const run = promisify(execFile);

const Component = z.looseObject({ 'bom-ref': z.string(), name: z.string(), version: z.string() });
const Bom = z.looseObject({
  bomFormat: z.literal('CycloneDX'),
  metadata: z.looseObject({ component: Component }),
  components: z.array(Component),
  dependencies: z.array(z.looseObject({ ref: z.string(), dependsOn: z.array(z.string()) })),
});
type Bom = z.infer<typeof Bom>;

const ARGS = ['sbom', '--package-lock-only', '--sbom-format=cyclonedx', '--sbom-type=application'];

/**
 * The shipped packages of the lockfile as CycloneDX. npm's own `--omit=dev` drops a shipped package that a package for
 * development needs as well, so the whole list is filtered here.
 */
export async function readSbom(): Promise<Bom> {
  const { stdout } = await run('npm', ARGS, { shell: process.platform === 'win32', maxBuffer: 1 << 26 });
  const bom = Bom.parse(JSON.parse(stdout));
  const locked = (await readLockfile()).filter(({ dev }) => dev !== true);
  // npm names a package by its folder, which differs for an alias, but refers to it by its real name.
  const names = new Map(locked.map(({ name, version }) => [`${name}@${version}`, name]));
  const components = bom.components.flatMap((component) => {
    const name = names.get(component['bom-ref']);
    return name === undefined ? [] : [{ ...component, name }];
  });
  // npm names the project by its folder.
  const project = { ...bom.metadata.component, name: PRODUCT.name };
  const refs = new Set([project, ...components].map((component) => component['bom-ref']));
  return {
    ...bom,
    metadata: { ...bom.metadata, component: project },
    components,
    dependencies: bom.dependencies
      .filter(({ ref }) => refs.has(ref))
      .map((item) => ({ ...item, dependsOn: item.dependsOn.filter((ref) => refs.has(ref)) })),
  };
}
