import { readFile } from 'node:fs/promises';
import { Resvg } from '@resvg/resvg-js';
import { BICUBIC, createICNS, createICO } from 'png2icons';

export const ICON = 'packaging/icon.svg';
/** Pixels, as the icon theme of Linux desktops has folders for. */
export const SIZES = [16, 24, 32, 48, 64, 128, 256, 512] as const;
/** Pixels; what Apple wants to make the others from. */
const LARGEST = 1024;

/** The icon of the app, drawn once as SVG, as a PNG of this many pixels each way. */
export async function renderIcon(size: number): Promise<Buffer> {
  const svg = await readFile(ICON, 'utf8');
  return new Resvg(svg, { fitTo: { mode: 'width', value: size }, font: { loadSystemFonts: false } }).render().asPng();
}

/** All sizes in one file, as macOS takes them. */
export async function renderIcns(): Promise<Buffer> {
  return whole(createICNS(await renderIcon(LARGEST), BICUBIC, 0), 'icns');
}

/** All sizes in one file, as Windows takes them. */
export async function renderIco(): Promise<Buffer> {
  return whole(createICO(await renderIcon(LARGEST), BICUBIC, 0, true, true), 'ico');
}

function whole(icon: Buffer | null, kind: string): Buffer {
  if (icon === null) throw new Error(`The ${kind} file of the icon could not be made.`);
  return icon;
}
