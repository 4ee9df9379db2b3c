import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readStrings, StringReader } from '../../../../src/core/list/workbook/read-strings';
import { parseXml } from '../../../../src/core/list/workbook/xml/parse-xml';
import { randomCases } from '../../../seed';
import { chunksOf } from './chunks-of';
import { takesShare } from './takes-share';

/** The strings, and whether the part could be read to its end. */
async function read(xml: string, sizes: readonly number[]) {
  const strings: string[] = [];
  try {
    for await (const some of readStrings(chunksOf(xml, sizes))) strings.push(...some);
    return { strings, isWhole: true };
  } catch {
    return { strings, isWhole: false };
  }
}

/** The same by the parser alone. */
async function parse(xml: string) {
  const reader = new StringReader();
  try {
    for await (const _ of parseXml([Buffer.from(xml)], reader));
    return { strings: reader.take(), isWhole: true };
  } catch {
    return { strings: reader.take(), isWhole: false };
  }
}

const text = fc.constantFrom(
  '',
  'a',
  'jane@example.com',
  'é😀',
  ' ',
  '\n',
  'a\r\nb',
  '&amp;',
  '&x;',
  ']]>',
  '_x0041_',
  '\u0001',
  '\uFFFE',
  '<',
);
const textElement = fc.oneof(
  fc.constant('<t/>'),
  text.map((one) => `<t>${one}</t>`),
  text.map((one) => `<t xml:space="preserve">${one}</t>`),
);
const font = fc.constantFrom(
  '',
  '<rPr/>',
  '<rPr></rPr>',
  '<rPr><b/><sz val="11"/></rPr>',
  '<rPr><color rgb="FF0000" tint="0"/></rPr>',
  '<rPr><b a="" a=""/></rPr>',
  '<rPr><b a="&amp;"/></rPr>',
  '<rPr>\n<b/></rPr>',
);
const run = fc.oneof(
  fc.constant('<r/>'),
  fc.tuple(font, fc.oneof(fc.constant(''), textElement)).map((parts) => `<r>${parts.join('')}</r>`),
);
const string = fc.oneof(
  { weight: 8, arbitrary: fc.constant('<si/>') },
  { weight: 8, arbitrary: textElement.map((one) => `<si>${one}</si>`) },
  fc.array(run, { maxLength: 3 }).map((runs) => `<si>${runs.join('')}</si>`),
  textElement.map((one) => `<si>${one}<rPh sb="0" eb="1">${one}</rPh></si>`),
  textElement.map((one) => `<si>${one}<phoneticPr fontId="1" type="noConversion"/></si>`),
  fc.constantFrom(
    '\n',
    ' ',
    '<!-- <si><t>no</t></si> -->',
    '<?pi </si>?>',
    '<x><si/>',
    '</x>',
    '<si><t><![CDATA[</si>]]></t></si>',
    '<si><t>a</t><phoneticPr fontId="1" fontId="1"/></si>',
    '<si><phoneticPr fontId="1"/></si>',
    '<si>',
    '</si>',
  ),
);
const head = fc.constantFrom(
  '',
  '<?xml version="1.0"?>\n',
  '\uFEFF<?xml version="1.0"?>',
  '<?xml version="1.1"?>',
  '<!-- <si/> -->',
  '<!DOCTYPE sst>',
);
const end = fc.constantFrom('</sst>', '</sst>\n', '</sst><si/>', '', '</ss');

it('reads what the parser reads, wherever the chunks are cut', async () => {
  const part = fc.tuple(head, fc.array(string, { maxLength: 20 }), end);
  const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(part, sizes, async ([before, strings, after], cuts) => {
      const xml = `${before}<sst>${strings.join('')}${after}`;
      const [found, wanted] = [await read(xml, cuts), await parse(xml)];
      expect(found.isWhole).toBe(wanted.isWhole);
      if (wanted.isWhole) expect(found.strings).toEqual(wanted.strings);
    }),
    { numRuns: randomCases(75) },
  );
});

// As shares of the parser's time, which is shorter while it has read nothing but regular strings.
it.each([
  ['<si><t>jane.doe@example.com</t></si>', 1 / 2],
  ['<si/>', 1],
  ['<si><t>a@b.de</t><phoneticPr fontId="1"/></si>', 1],
  ['<si><r><rPr><b/></rPr><t>a@</t></r><r><t>b.de</t></r></si>', 1],
])('reads regular strings in less time than the parser takes: %s', async (one, share) => {
  const xml = `<sst>${one.repeat(1_000_000 / one.length)}</sst>`;
  const [work, other] = [() => read(xml, [64 * 1024]), () => parse(xml)];
  expect(await takesShare(share, work, other)).toBe(true);
});

it('hands text of which no end is found to the parser', async () => {
  const xml = `<sst><si><t>${'a'.repeat(3 * 1024 * 1024)}</t></si><si><t>b</t></si></sst>`;
  const { strings, isWhole } = await read(xml, [16 * 1024]);
  expect([strings.length, strings[1], isWhole]).toEqual([2, 'b', true]);
});
