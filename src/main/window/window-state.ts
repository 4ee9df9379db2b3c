import { z } from 'zod';
import { readSmallFileSync } from '../../core/fs/read/read-small-file';
import { writeFileAtomically } from '../../core/fs/write/atomic-file';

/** In device-independent pixels. */
interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface WindowState {
  /** Null: wherever the system puts it. */
  readonly bounds: Bounds | null;
  readonly maximized: boolean;
}

const MAX_BYTES = 64 * 1024;

const DEFAULT_STATE: WindowState = { bounds: null, maximized: false };

const coordinate = z.int().min(-100_000).max(100_000);
const windowStateSchema = z.object({
  bounds: z.object({ x: coordinate, y: coordinate, width: coordinate, height: coordinate }).nullable(),
  maximized: z.boolean(),
});

/** How the window was left; a damaged file counts as none. Synchronous: the window waits for it. */
export function readWindowState(path: string): WindowState {
  try {
    const file = readSmallFileSync(path, MAX_BYTES);
    return file.kind === 'text' ? windowStateSchema.parse(JSON.parse(file.text)) : DEFAULT_STATE;
  } catch {
    return DEFAULT_STATE;
  }
}

/** Replaces the saved state as a whole. */
export async function saveWindowState(path: string, state: WindowState): Promise<void> {
  await writeFileAtomically(path, JSON.stringify(state));
}

/** Leaves room for twelve rows of a list, below the frame and the menu of any system. */
const INITIAL_SIZE = { width: 1120, height: 820 } as const;

/** The size of the first window, within the display. */
export function initialSize({ width, height }: Pick<Bounds, 'width' | 'height'>): Pick<Bounds, 'width' | 'height'> {
  return { width: Math.min(INITIAL_SIZE.width, width), height: Math.min(INITIAL_SIZE.height, height) };
}

/** How much of the title bar must stay on a display, in pixels each way. */
const MIN_REACHABLE = 80;

/** Bounds that can still be reached on the displays there are now; null where a display is gone. */
export function reachableBounds(bounds: Bounds | null, displays: readonly Bounds[]): Bounds | null {
  if (bounds === null) return null;
  const isReachable = displays.some((display) => {
    const width = Math.min(bounds.x + bounds.width, display.x + display.width) - Math.max(bounds.x, display.x);
    const below = bounds.y - display.y;
    return width >= MIN_REACHABLE && below >= 0 && below <= display.height - MIN_REACHABLE;
  });
  return isReachable ? bounds : null;
}
