/**
 * The text form of the map. Borders are kept once, as in TopoJSON, because a border written into both countries is half of
 * a path string's bytes and can open gaps.
 *
 * - Steps are those of the grid, one character each, x then y. {@link digit} turns a character into -43..42.
 * - A wide number (positions) is two digits: high, then low.
 * - Countries are divided by `#`, rings by a space. A country's first four digits are its point, thirds of a unit relative to the point before.
 * - A ring is a start position (relative to the ring before, or to the point) and segments:
 *   steps of a coast, `%` and steps of a border seen for the first time, `!` and the border's place among those still open (latest first),
 *   walked backwards. `$` goes back to coast after a border. A ring that begins with `!` needs no start.
 * - The last step of a ring that ends in coast is left out: it leads to the start.
 */
export interface Country {
  /** The country's point, thirds of a unit of the map. */
  readonly point: readonly [x: number, y: number];
  /** Each ring as a start and relative steps (dx, dy, dx, dy …), steps of the grid. Empty when the country has no shape. */
  readonly rings: readonly (readonly number[])[];
}

/** Smallest and largest value of one character. */
export const LOW = -43;
export const HIGH = 42;
/** Steps of a country's point to one unit of the map. */
export const POINT_GRID = 3;
/** A wide number is `high * BASE + low`. */
export const BASE = HIGH - LOW + 1;

const BACKSLASH = 92;

/** The value of one character: 40..126 without the backslash. */
export function digit(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code - 40 - (code > BACKSLASH ? 1 : 0) + LOW;
}

interface Border {
  readonly steps: number[];
  readonly endX: number;
  readonly endY: number;
}

/**
 * Reads the text form back. Ring steps are complete: they end where the ring starts, or one step before.
 *
 * @param grid steps of the grid to one unit of the map
 */
export function decode(text: string, grid: number): Country[] {
  const open: Border[] = [];
  let pointX = 0;
  let pointY = 0;
  return text.split('#').map((section) => {
    const wide = (at: number) => digit(section, at) * BASE + digit(section, at + 1);
    pointX += wide(0);
    pointY += wide(2);
    let startX = Math.round((pointX * grid) / POINT_GRID);
    let startY = Math.round((pointY * grid) / POINT_GRID);
    let at = 4;
    const rings: number[][] = [];
    while (at < section.length) {
      if (section[at] !== '!') {
        startX += wide(at);
        startY += wide(at + 2);
        at += 4;
      }
      const ring: number[] = [];
      let x = startX;
      let y = startY;
      for (let mark = section[at]; at < section.length && mark !== ' '; mark = section[at]) {
        if (mark === '!') {
          const border = open.splice(LOW - 1 - digit(section, at + 1), 1)[0] as Border;
          at += 2;
          if (!ring.length) {
            startX = x = border.endX;
            startY = y = border.endY;
          }
          for (let i = border.steps.length - 2; i >= 0; i -= 2) {
            const dx = -(border.steps[i] as number);
            const dy = -(border.steps[i + 1] as number);
            ring.push(dx, dy);
            x += dx;
            y += dy;
          }
        } else {
          const steps: number[] = [];
          if (mark === '%' || mark === '$') at++;
          for (; section.charCodeAt(at) >= 40; at += 2) {
            const dx = digit(section, at);
            const dy = digit(section, at + 1);
            steps.push(dx, dy);
            x += dx;
            y += dy;
          }
          ring.push(...steps);
          if (mark === '%') open.push({ steps, endX: x, endY: y });
        }
      }
      at++;
      rings.push([startX, startY, ...ring]);
    }
    return { point: [pointX, pointY], rings };
  });
}
