import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, Visitor, type VisitorObject } from 'vite';

/** A regular expression as it is written in the source. */
export interface SourcePattern {
  /** From the root of the repository, with slashes. */
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** Every literal of `src`; for patterns composed at run time, see `composedPatterns`. */
export function sourcePatterns(): readonly SourcePattern[] {
  const patterns: SourcePattern[] = [];
  for (const { file, text } of sourceFiles()) {
    const addPattern: VisitorObject['Literal'] = (node) => {
      if ('regex' in node) patterns.push({ file, source: node.regex.pattern, flags: node.regex.flags });
    };
    new Visitor({ Literal: addPattern }).visit(parseSync(file, text).program);
  }
  return patterns;
}

/** The number of places in each file that compose patterns. */
export function placesOfComposing(): Readonly<Record<string, number>> {
  const counts = sourceFiles().map(({ file, text }) => [file, text.match(/\bRegExp\(/g)?.length ?? 0] as const);
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

function sourceFiles(): readonly { readonly file: string; readonly text: string }[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
    .sort()
    .map((name) => ({
      file: join('src', name).replaceAll('\\', '/'),
      text: readFileSync(join('src', name), 'utf8'),
    }));
}
