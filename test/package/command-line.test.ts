import { describe, expect, it } from 'vitest';
import { commandLineIn } from '../../src/package/command-line';

const PROGRAM = '/opt/audience-uploader/audience-uploader';

describe('a start of the installed program', () => {
  it('is the command line, with everything after --, including options with Chromium’s own names', () => {
    const argv = [PROGRAM, '--cli', '--disable-gpu', '--', 'hash', 'list.csv', '--type', 'email', '--', '-x'];
    expect(commandLineIn(argv)).toEqual(['hash', 'list.csv', '--type', 'email', '--', '-x']);
    expect(commandLineIn([PROGRAM, '--cli', '--'])).toEqual([]);
  });

  it.each([
    ['without arguments', [PROGRAM]],
    ['with lists', [PROGRAM, '/home/ada/--cli.csv']],
    ['with the switch alone', [PROGRAM, '--cli']],
    ['with the switch behind --, where it is the name of a list', [PROGRAM, '--', '--cli']],
  ])('is the window %s', (_, argv) => {
    expect(commandLineIn(argv)).toBeNull();
  });
});
