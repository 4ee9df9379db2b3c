import { expect } from 'vitest';
import type { AppWindow } from './app-window';

/**
 * No text is cut, and no box but the table of a list scrolls sideways. Waits, since tables fit their columns to a new size
 * in a later frame, which a busy machine draws late.
 */
export async function expectWhole(window: AppWindow, screen = 'the window'): Promise<void> {
  const faults = async () => [...(await sidewaysScrollers(window)), ...(await cutTexts(window))];
  await expect.poll(faults, { message: screen }).toEqual([]);
}

/**
 * Clipped texts of the window: wider than their box, or outside a box that hides overflow. Texts from a list (names, cells,
 * its format with the name of a sheet) may have any length and are clipped on purpose.
 */
async function cutTexts({ page }: AppWindow): Promise<readonly string[]> {
  return page.evaluate(() => {
    const FROM_A_LIST =
      '.cell-raw, .cell-note, .read-as-format, .column-name, .menu-name, .list-title h2, .list-rail-name, .visually-hidden, .select-value, [role="option"], .grid-row th, .grid-row td > span[title]';
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      const parent = node.parentElement;
      if (text === '' || parent === null || parent.closest(FROM_A_LIST) !== null || !parent.checkVisibility()) continue;
      // Out of sight by intent, and read out all the same.
      if (getComputedStyle(parent).clipPath === 'inset(50%)') continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const { left, right, width, top, bottom } = range.getBoundingClientRect();
      if (width === 0) continue;
      const control = parent.closest('button, [role="radio"], .chip')?.getBoundingClientRect();
      if (control !== undefined && (left < control.left - 1 || right > control.right + 1)) {
        found.push(`“${text}” beyond its button`);
        continue;
      }
      for (let box: Element | null = parent; box !== null && box !== document.body; box = box.parentElement) {
        const { position, overflowX } = getComputedStyle(box);
        const edges = box.getBoundingClientRect();
        const hides = overflowX === 'hidden' || overflowX === 'clip';
        // Completely out of view, on purpose.
        if (hides && (top >= edges.bottom || bottom <= edges.top)) break;
        if (hides && (left < edges.left - 1 || right > edges.right + 1)) {
          found.push(`“${text}” in .${box.className}`);
          break;
        }
        // Scrollable overflow is not clipped.
        if (position === 'fixed' || overflowX === 'auto' || overflowX === 'scroll') break;
      }
    }
    return found;
  });
}

/** Boxes that scroll sideways, other than the table of a list. */
async function sidewaysScrollers({ page }: AppWindow): Promise<readonly string[]> {
  return page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('body *')].flatMap((element) => {
      const { overflowX } = getComputedStyle(element);
      const canScroll = element === document.documentElement || overflowX === 'auto' || overflowX === 'scroll';
      if (!canScroll || element.closest('.list-table-box') !== null) return [];
      return element.scrollWidth > element.clientWidth + 1
        ? [`${element.tagName} .${element.className}: ${element.scrollWidth} > ${element.clientWidth}`]
        : [];
    }),
  );
}

/** Everything that the marketer can read or hear: texts, and the names and titles of elements. */
export async function spokenTexts({ page }: AppWindow): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node.parentElement?.checkVisibility() === true) found.push(node.textContent ?? '');
    }
    for (const element of document.querySelectorAll('[aria-label], [placeholder], [title]')) {
      for (const name of ['aria-label', 'placeholder', 'title']) found.push(element.getAttribute(name) ?? '');
    }
    return found.map((text) => text.trim()).filter((text) => text !== '');
  });
}
