/** The part of the map that is shown, in map units. */
export interface Viewport {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How far one can look into the map: the least width shown, in map units. */
export const NEAREST = 16;

/** The smallest view of a proportion (width by height) that shows all of a box, with the box in its middle. */
export function fit({ x, y, width, height }: Viewport, proportion: number): Viewport {
  const wide = Math.max(width, height * proportion);
  const tall = wide / proportion;
  return { x: x + (width - wide) / 2, y: y + (height - tall) / 2, width: wide, height: tall };
}

/** Keeps a viewport inside `bounds`, no wider than they are and no narrower than `NEAREST`; proportions are those of the bounds. */
export function clamp({ x, y, width, height }: Viewport, bounds: Viewport): Viewport {
  const kept = Math.min(bounds.width, Math.max(NEAREST, width));
  const tall = (kept * bounds.height) / bounds.width;
  const centre = { x: x + width / 2, y: y + height / 2 };
  const within = (at: number, size: number, from: number, room: number) =>
    Math.min(from + room - size, Math.max(from, at - size / 2));
  return {
    x: within(centre.x, kept, bounds.x, bounds.width),
    y: within(centre.y, tall, bounds.y, bounds.height),
    width: kept,
    height: tall,
  };
}

/** Looks closer (`factor` below 1) or from farther away, around a point that stays where it is; default: the centre. */
export function zoom(view: Viewport, factor: number, bounds: Viewport, around?: { x: number; y: number }): Viewport {
  const fixed = around ?? { x: view.x + view.width / 2, y: view.y + view.height / 2 };
  const width = Math.min(bounds.width, Math.max(NEAREST, view.width * factor));
  const by = width / view.width;
  return clamp(
    {
      x: fixed.x - (fixed.x - view.x) * by,
      y: fixed.y - (fixed.y - view.y) * by,
      width,
      height: view.height * by,
    },
    bounds,
  );
}

/** Moves the view by a share of its own size: `pan(view, 0.25, 0, bounds)` goes a quarter of the view to the east. */
export function pan(view: Viewport, across: number, down: number, bounds: Viewport): Viewport {
  return clamp({ ...view, x: view.x + view.width * across, y: view.y + view.height * down }, bounds);
}

/** The view with a point in its middle, unless the point is well inside it already. */
export function reveal(view: Viewport, { x, y }: { x: number; y: number }, bounds: Viewport): Viewport {
  const margin = 0.08;
  const inside =
    x > view.x + view.width * margin &&
    x < view.x + view.width * (1 - margin) &&
    y > view.y + view.height * margin &&
    y < view.y + view.height * (1 - margin);
  return inside ? view : clamp({ ...view, x: x - view.width / 2, y: y - view.height / 2 }, bounds);
}

/** A view around points with room beside them, as close as the bounds allow. */
export function around(points: readonly { x: number; y: number }[], bounds: Viewport): Viewport {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  const box = { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
  const room = 0.25 * Math.max(box.width, box.height, NEAREST / 4);
  const wide = { x: x - room, y: y - room, width: box.width + 2 * room, height: box.height + 2 * room };
  return clamp(fit(wide, bounds.width / bounds.height), bounds);
}
