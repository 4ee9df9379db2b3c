import { readFile } from 'node:fs/promises';
import { Resvg } from '@resvg/resvg-js';
import { BICUBIC, createICNS, createICO } from 'png2icons';

export const ICON = 'packaging/icon.svg';
/** In pixels: the sizes of Linux icon themes. */
export const SIZES = [16, 24, 32, 48, 64, 128, 256, 512] as const;
/** In pixels: the size from which macOS derives the others. */
const LARGEST = 1024;

/** The app's SVG icon as a square PNG of this size in pixels. */
export async function renderIcon(size: number): Promise<Buffer> {
  const svg = await readFile(ICON, 'utf8');
  return new Resvg(svg, { fitTo: { mode: 'width', value: size }, font: { loadSystemFonts: false } }).render().asPng();
}

/** All sizes in one file, for macOS. */
export async function renderIcns(): Promise<Buffer> {
  return whole(createICNS(await renderIcon(LARGEST), BICUBIC, 0), 'icns');
}

/** All sizes in one file, for Windows. */
export async function renderIco(): Promise<Buffer> {
  return whole(createICO(await renderIcon(LARGEST), BICUBIC, 0, true, true), 'ico');
}

function whole(icon: Buffer | null, kind: string): Buffer {
  if (icon === null) throw new Error(`The ${kind} file of the icon could not be made.`);
  return icon;
}
