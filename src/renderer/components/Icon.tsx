/** Line icons on a 24 × 24 grid; they accompany words and are hidden from screen readers. */
const PATHS = {
  add: 'M12 5v14M5 12h14',
  uploads: 'M12 16V5m-4.5 4L12 4.5 16.5 9M5 15v3a2 2 0 0 0 2 2h10a2 2 0 0 0 2-2v-3',
  people:
    'M9 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6ZM3 19.500c.400-3.300 2.800-5 6-5s5.600 1.700 6 5M15.500 5.300a3 3 0 0 1 0 5.500M17.500 14.900c2 .600 3.200 2.200 3.500 4.600',
  settings: 'M4 7h9m5 0h2M4 17h2m5 0h9M15.5 4.5v5M8.5 14.5v5',
  list: 'M7 3.5h7L19 8.5V19a1.5 1.5 0 0 1-1.5 1.5h-10A1.5 1.5 0 0 1 6 19V5a1.5 1.5 0 0 1 1-1.5ZM14 3.5v5h5M9.5 13h6M9.5 16.5h6',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  warning: 'M12 4 2.8 19.5h18.4L12 4Zm0 6v4.5m0 2.4v.1',
  problem: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17Zm0 4.2v5.3m0 2.9v.1',
  info: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17Zm0 7.3v5.4m0-8.4v.1',
  chevron: 'm7 10 5 5 5-5',
  chevronUp: 'm7 14 5-5 5 5',
  forward: 'm10 7 5 5-5 5',
  back: 'm14 7-5 5 5 5',
  undo: 'M8.500 5.500 4.500 9.500l4 4M5 9.500h9a5 5 0 0 1 0 10h-4',
  search: 'M10.5 4.5a6 6 0 1 0 0 12 6 6 0 0 0 0-12Zm4.4 10.4 4.6 4.6',
  hide: 'M4 4.5l16 15M9.9 6.3A9 9 0 0 1 21 12a15 15 0 0 1-2.4 3.2M6.3 8.2A14 14 0 0 0 3 12c1.800 3.300 5 6 9 6 1.300 0 2.500-.300 3.600-.800M10 10.200a2.700 2.700 0 0 0 3.800 3.800',
  copy: 'M9 8.500h9.500a1 1 0 0 1 1 1V19a1 1 0 0 1-1 1H9a1 1 0 0 1-1-1V9.500a1 1 0 0 1 1-1ZM5.500 15.500a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1H15a1 1 0 0 1 1 1',
  suppress: 'M12 3.500a8.500 8.500 0 1 0 0 17 8.500 8.500 0 0 0 0-17ZM6.200 6.200l11.600 11.600',
  remove: 'm7 7 10 10M17 7 7 17',
  repaired:
    'M5 19l9-9m-1-5 .8 2.2L16 8l-2.2.8L13 11l-.8-2.2L10 8l2.2-.8L13 5Zm5 6 .6 1.4L20 13l-1.4.6L18 15l-.6-1.4L16 13l1.4-.6L18 11Z',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
