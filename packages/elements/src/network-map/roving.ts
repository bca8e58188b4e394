/** Something on the map that can be gone to. */
export interface Place {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** A direction on the screen. */
export type Direction = 'up' | 'down' | 'west' | 'east';

const steps: Record<Direction, readonly [x: number, y: number]> = {
  up: [0, -1],
  down: [0, 1],
  west: [-1, 0],
  east: [1, 0],
};

/**
 * The nearest place in a direction: distance counts, and straying from the direction counts double. Undefined at the edge.
 * Directions are those of the map, whose west is on the left in every language.
 */
export function nextPlace<Of extends Place>(places: readonly Of[], from: Place, direction: Direction): Of | undefined {
  const [dx, dy] = steps[direction];
  let best: Of | undefined;
  let least = Infinity;
  for (const place of places) {
    const ahead = (place.x - from.x) * dx + (place.y - from.y) * dy;
    const aside = Math.abs((place.x - from.x) * dy) + Math.abs((place.y - from.y) * dx);
    if (place.id === from.id || ahead <= 0) continue;
    const cost = ahead + 2 * aside;
    if (cost < least) [best, least] = [place, cost];
  }
  return best;
}
