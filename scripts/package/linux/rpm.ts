import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { PRODUCT } from '../product';

const run = promisify(execFile);

/** Where zsh looks for completions: on Debian, and on Red Hat. */
const ZSH_FOLDERS = ['/usr/share/zsh/vendor-completions', '/usr/share/zsh/site-functions'] as const;

/** Makes a Red Hat package from the same tree with the system's rpmbuild, and returns its path. */
export async function makeRpm(root: string, target: string, release = '1'): Promise<string> {
  const work = await mkdtemp(join(tmpdir(), 'audience-rpm-'));
  try {
    const spec = join(work, `${PRODUCT.name}.spec`);
    await writeFile(spec, specOf(resolve(root), release));
    await run('rpmbuild', ['-bb', '--define', `_topdir ${work}`, spec], { maxBuffer: 1 << 26 });
    const made = (await readdir(join(work, 'RPMS'), { recursive: true })).find((name) => name.endsWith('.rpm'));
    if (made === undefined) throw new Error('rpmbuild made no package.');
    await mkdir(target, { recursive: true });
    const file = join(target, basename(made));
    await copyFile(join(work, 'RPMS', made), file);
    return file;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** rpmbuild detects which libraries the binary needs; those inside the package are excluded. */
function specOf(root: string, release: string): string {
  return [
    '%global debug_package %{nil}',
    '%global __os_install_post %{nil}',
    '%global _build_id_links none',
    '%global _binary_payload w2.zstdio',
    `%global __provides_exclude_from ^/opt/${PRODUCT.name}/.*$`,
    '%global __requires_exclude ^lib(ffmpeg|EGL|GLESv2|vk_swiftshader|vulkan)\\\\.so',
    `Name: ${PRODUCT.name}`,
    `Version: ${PRODUCT.version}`,
    `Release: ${release}`,
    `Summary: ${PRODUCT.summary}`,
    `License: ${PRODUCT.license}`,
    `URL: ${PRODUCT.homepage}`,
    // Loaded by name, which rpmbuild does not detect.
    `Requires: libX11-xcb.so.1()(64bit)`,
    'Recommends: libnotify, gnome-keyring, xdg-utils',
    '%description',
    PRODUCT.description,
    '%install',
    'mkdir -p %{buildroot}',
    `cp -a "${root}/opt" "${root}/usr" %{buildroot}/`,
    `mv %{buildroot}${ZSH_FOLDERS[0]} %{buildroot}${ZSH_FOLDERS[1]}`,
    '%files',
    '%defattr(-,root,root,-)',
    `/opt/${PRODUCT.name}`,
    `/usr/bin/${PRODUCT.name}`,
    `/usr/share/applications/*`,
    `/usr/share/metainfo/*`,
    `/usr/share/icons/hicolor/*/apps/${PRODUCT.name}.*`,
    `/usr/share/doc/${PRODUCT.name}`,
    `/usr/share/man/man1/${PRODUCT.name}.1.gz`,
    `/usr/share/bash-completion/completions/${PRODUCT.name}`,
    `${ZSH_FOLDERS[1]}/_${PRODUCT.name}`,
    `/usr/share/fish/vendor_completions.d/${PRODUCT.name}.fish`,
    '',
  ].join('\n');
}
