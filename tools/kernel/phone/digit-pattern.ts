/**
 * Parses the regular expressions of libphonenumber's metadata: digits, classes, groups, alternatives and counts. The
 * end anchor (`$`) is ignored, so that more may match.
 */
export type DigitPattern =
  /** One bit per digit. */
  | { readonly kind: 'digit'; readonly digits: number }
  | { readonly kind: 'sequence'; readonly parts: readonly DigitPattern[] }
  | { readonly kind: 'alternatives'; readonly parts: readonly DigitPattern[] }
  | { readonly kind: 'repeated'; readonly part: DigitPattern; readonly min: number; readonly max: number }
  | { readonly kind: 'captured'; readonly part: DigitPattern };

const ALL_DIGITS = 0b11_1111_1111;
const TOKEN = /\(\?:|\[[\d-]+\]|\\d|\{\d+(?:,\d+)?\}|[\d()|?$]/y;

export function parseDigitPattern(source: string): DigitPattern {
  const tokens = tokensOf(source);
  let at = 0;

  function alternatives(): DigitPattern {
    const parts = [sequence()];
    while (tokens[at] === '|') {
      at++;
      parts.push(sequence());
    }
    return { kind: 'alternatives', parts };
  }

  function sequence(): DigitPattern {
    const parts: DigitPattern[] = [];
    for (let token = tokens[at]; token !== undefined && token !== '|' && token !== ')'; token = tokens[at]) {
      at++;
      if (token !== '$') parts.push(counted(token === '(' || token === '(?:' ? group(token) : digit(token)));
    }
    return { kind: 'sequence', parts };
  }

  function group(opening: string): DigitPattern {
    const part = alternatives();
    if (tokens[at++] !== ')') throw new Error(`a group does not end: ${source}`);
    return opening === '(' ? { kind: 'captured', part } : part;
  }

  function counted(part: DigitPattern): DigitPattern {
    const token = tokens[at] ?? '';
    if (token !== '?' && !token.startsWith('{')) return part;
    at++;
    const [min = 0, max = min] = token === '?' ? [0, 1] : token.slice(1, -1).split(',').map(Number);
    return { kind: 'repeated', part, min, max };
  }

  const pattern = alternatives();
  if (at < tokens.length) throw new Error(`a pattern has a bracket too many: ${source}`);
  return pattern;
}

function tokensOf(source: string): readonly string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < source.length) {
    const token = TOKEN.exec(source)?.[0];
    if (token === undefined) throw new Error(`not a pattern of digits: ${source}`);
    tokens.push(token);
  }
  return tokens;
}

function digit(token: string): DigitPattern {
  if (token === '\\d') return { kind: 'digit', digits: ALL_DIGITS };
  if (/^\d$/.test(token)) return { kind: 'digit', digits: 1 << Number(token) };
  let digits = 0;
  for (const [, from = '', to = from] of token.matchAll(/(\d)(?:-(\d))?/g)) {
    for (let value = Number(from); value <= Number(to); value++) digits |= 1 << value;
  }
  if (digits === 0) throw new Error(`not a class of digits: ${token}`);
  return { kind: 'digit', digits };
}
