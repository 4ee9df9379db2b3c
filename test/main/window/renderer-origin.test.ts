import { describe, expect, it } from 'vitest';
import { rendererOrigin } from '../../../src/main/window/renderer-origin';

describe('the origin of the page', () => {
  it('is the app itself, in a packaged app even if a development server is named', () => {
    for (const origin of [rendererOrigin(undefined, false), rendererOrigin('http://localhost:5173', true)]) {
      expect(origin.entry).toBe('app://bundle/index.html');
      expect(origin.isDevelopment).toBe(false);
    }
  });

  it.each(['app://bundle/', 'app://bundle/assets/x.js?y#z'])('owns %s', (address) => {
    expect(rendererOrigin(undefined, true).owns(address)).toBe(true);
  });

  it.each([
    'app://bundle.example.com/',
    'app://bundle@example.com/',
    'app://user@bundle/',
    'https://bundle/',
    'file:///bundle/index.html',
    'devtools://devtools/bundled/inspector.html',
    'ws://localhost:5173/',
    'data:text/html,app://bundle/',
    'blob:app://bundle/0b7e',
    'about:blank',
    'not an address',
    '',
  ])('does not own %s', (address) => {
    expect(rendererOrigin(undefined, true).owns(address)).toBe(false);
  });

  it('is only the development server if one is named', () => {
    const { entry, owns } = rendererOrigin('http://localhost:5173', false);
    expect(entry).toBe('http://localhost:5173');
    expect(owns('http://localhost:5173/src/main.tsx')).toBe(true);
    expect(owns('ws://localhost:5173/')).toBe(true);
    expect(owns('http://localhost:5174/')).toBe(false);
    expect(owns('https://example.com/')).toBe(false);
  });
});
