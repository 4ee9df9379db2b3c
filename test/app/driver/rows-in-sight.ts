import type { AppWindow } from '../driver/app-window';

/** Rows of the list that are completely visible. */
export function rowsInSight({ page }: AppWindow): Promise<number> {
  return page.evaluate(() => {
    const box = document.querySelector('.list-table-box');
    const head = document.querySelector('.list-table thead');
    if (box === null || head === null) return 0;
    const [top, bottom] = [head.getBoundingClientRect().bottom, box.getBoundingClientRect().top + box.clientHeight];
    return [...document.querySelectorAll('.list-table tbody tr')].filter((row) => {
      const place = row.getBoundingClientRect();
      return place.top >= top - 1 && place.bottom <= bottom + 1;
    }).length;
  });
}
