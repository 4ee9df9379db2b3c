import { chmod, cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ICON, renderIcon, SIZES } from '../app/icons';
import { INSTALLED, PRODUCT } from '../product';
import { readReleases } from '../release/changelog';
import { commandTree } from '../shell/command-tree';
import { bashCompletion, fishCompletion, zshCompletion } from '../shell/completions';
import { manPage } from '../shell/man-page';
import { desktopEntry, metainfo } from './desktop-files';

/**
 * Everything that a Linux package installs, in a new tree below `root`; `app` is moved there. Debian and Red Hat
 * packages are made from the same tree.
 */
export async function makeLinuxTree(app: string, root: string): Promise<void> {
  const at = async (path: string): Promise<string> => {
    const full = join(root, path);
    await mkdir(dirname(full), { recursive: true });
    return full;
  };
  const put = async (path: string, content: string | Buffer) => writeFile(await at(path), content, { mode: 0o644 });

  await rm(root, { recursive: true, force: true });
  await rename(app, await at(INSTALLED));
  // Setuid root: the sandbox where the kernel denies namespaces to unprivileged programs.
  await chmod(join(root, INSTALLED, 'chrome-sandbox'), 0o4755);
  const program = await at(`/usr/bin/${PRODUCT.name}`);
  await cp('packaging/linux/audience-uploader', program);
  await chmod(program, 0o755);

  const { id, name } = PRODUCT;
  const releases = await readReleases();
  await put(`/usr/share/applications/${id}.desktop`, desktopEntry());
  await put(`/usr/share/metainfo/${id}.metainfo.xml`, metainfo(releases));
  for (const size of SIZES) {
    await put(`/usr/share/icons/hicolor/${size}x${size}/apps/${name}.png`, await renderIcon(size));
  }
  await cp(ICON, await at(`/usr/share/icons/hicolor/scalable/apps/${name}.svg`));
  await cp('LICENSE', await at(`/usr/share/doc/${name}/copyright`));
  await put(`/usr/share/doc/${name}/CHANGELOG.md.gz`, packed(await readFile('CHANGELOG.md', 'utf8')));

  const commands = commandTree();
  await put(`/usr/share/man/man1/${name}.1.gz`, packed(manPage(commands, releases[0]?.date ?? '')));
  await put(`/usr/share/bash-completion/completions/${name}`, bashCompletion(commands));
  await put(`/usr/share/zsh/vendor-completions/_${name}`, zshCompletion(commands));
  await put(`/usr/share/fish/vendor_completions.d/${name}.fish`, fishCompletion(commands));
}

/** Without name and time, so that the same text gives the same bytes. */
function packed(text: string): Buffer {
  return gzipSync(text, { level: 9 });
}
