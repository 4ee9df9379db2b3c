/** The address that a link opens, in the three ways in which cells hold links; no part can match without bound. */
const ADDRESS = '\\s{0,4}((?:mailto|tel):[^"\'<>()\\s]{1,320})[^"\'<>()]{0,500}';
const LINKS = [
  new RegExp(`^<a\\s[^<>]{0,500}?href\\s?=\\s?["']${ADDRESS}["'][^<>]{0,500}>[^<>]{0,500}</a>$`, 'i'),
  new RegExp(`^=HYPERLINK\\("${ADDRESS}"(?:[,;][^()]{0,500})?\\)$`, 'i'),
  new RegExp(`^\\[[^\\[\\]]{0,500}\\]\\(${ADDRESS}\\)$`, 'i'),
];

/** `mailto:…` or `tel:…` of an HTML link, a spreadsheet's formula for one, or one in Markdown; null if the text is none. */
export function linkTarget(text: string): string | null {
  if (!'<=['.includes(text.charAt(0))) return null;
  for (const link of LINKS) {
    const target = link.exec(text)?.[1];
    if (target !== undefined) return target;
  }
  return null;
}
