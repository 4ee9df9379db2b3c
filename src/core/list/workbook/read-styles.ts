import { builtInFormat, type NumberFormat, parseFormat } from './numbers/number-format';
import { parseWhole, type XmlHandler } from './xml/parse-xml';

/** The number format of each style; cells refer to styles by index. */
export async function readStyles(chunks: AsyncIterable<Uint8Array>): Promise<readonly NumberFormat[]> {
  const reader = new StyleReader();
  await parseWhole(chunks, reader);
  return reader.formats;
}

class StyleReader implements XmlHandler {
  readonly formats: NumberFormat[] = [];
  private readonly own = new Map<number, NumberFormat>();
  private inCellStyles = false;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'cellXfs') this.inCellStyles = true;
    const id = Number(attributes.numFmtId ?? 0);
    if (name === 'numFmt') this.own.set(id, parseFormat(attributes.formatCode ?? ''));
    if (name === 'xf' && this.inCellStyles) this.formats.push(this.own.get(id) ?? builtInFormat(id));
  }

  text(): void {}

  close(name: string): void {
    if (name === 'cellXfs') this.inCellStyles = false;
  }
}
