/** Two columns, the first as wide as its widest cell. */
export function alignFacts(facts: readonly (readonly [term: string, value: string])[]): readonly string[] {
  const width = Math.max(...facts.map(([term]) => term.length));
  return facts.map(([term, value]) => `  ${term.padEnd(width)}  ${value}`);
}
