import { Transform } from 'node:stream';

/** The content of an uploaded file, checked as a stream. */
export interface LineReport {
  lines: number;
  /** 1-based number of the first line that is not 64 lowercase hex digits; null if all are. */
  firstUnhashed: number | null;
  /** 1-based number of the first line that cannot be a plain ID either. */
  firstInvalid: number | null;
}

const HASH = /^[0-9a-f]{64}$/;
const PLAIN_ID = /^[\x21-\x7e]{1,200}$/;

/** No valid line is longer, in characters. */
const MAX_LINE_LENGTH = 1000;

/** Passes bytes through unchanged and fills in the report. Line contents are not stored. */
export function checkLines(): { readonly stream: Transform; readonly report: LineReport } {
  const report: LineReport = { lines: 0, firstUnhashed: null, firstInvalid: null };
  let rest = '';
  const check = (line: string) => {
    report.lines += 1;
    if (!HASH.test(line)) report.firstUnhashed ??= report.lines;
    if (!PLAIN_ID.test(line)) report.firstInvalid ??= report.lines;
  };
  const stream = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      const lines = `${rest}${chunk.toString('latin1')}`.split('\n');
      rest = (lines.pop() ?? '').slice(0, MAX_LINE_LENGTH);
      lines.forEach(check);
      done(null, chunk);
    },
    flush(done) {
      if (rest !== '') check(rest);
      done();
    },
  });
  return { stream, report };
}
