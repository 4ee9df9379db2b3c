import { describe, expect, it } from 'vitest';
import { isTrustedSender } from '../../../src/main/ipc/sender';
import { rendererOrigin } from '../../../src/main/window/renderer-origin';

const WINDOW = 7;
const { owns } = rendererOrigin(undefined, true);
const OURS = { contents: WINDOW, frame: { url: 'app://bundle/index.html', isTop: true } };

describe('the sender of a request', () => {
  it('is ours where it is the top frame of our window with our page', () => {
    expect(isTrustedSender(OURS, WINDOW, owns)).toBe(true);
  });

  it.each([
    ['other web contents', { ...OURS, contents: 8 }],
    ['a frame that is gone', { ...OURS, frame: null }],
    ['a frame within the page', { ...OURS, frame: { ...OURS.frame, isTop: false } }],
    ['another page', { ...OURS, frame: { ...OURS.frame, url: 'https://example.com/' } }],
    ['an empty page', { ...OURS, frame: { ...OURS.frame, url: 'about:blank' } }],
    ['a page without address', { ...OURS, frame: { ...OURS.frame, url: '' } }],
    ['a file', { ...OURS, frame: { ...OURS.frame, url: 'file:///bundle/index.html' } }],
  ])('is not ours where it is %s', (_, sender) => {
    expect(isTrustedSender(sender, WINDOW, owns)).toBe(false);
  });

  it('is not ours while there is no window', () => {
    expect(isTrustedSender(OURS, null, owns)).toBe(false);
  });
});
