/** A place in the plane of the map, units of its box. */
export type Place = readonly [x: number, y: number];

/** Signed area of a closed ring (the closing step may be left out). */
export function area(ring: readonly Place[]): number {
  let sum = 0;
  ring.forEach(([x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length] as Place;
    sum += x * nextY - nextX * y;
  });
  return sum / 2;
}

/** Whether a place lies inside a ring (even-odd). */
export function contains(ring: readonly Place[], [x, y]: Place): boolean {
  let inside = false;
  ring.forEach(([x1, y1], i) => {
    const [x2, y2] = ring[(i + 1) % ring.length] as Place;
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  });
  return inside;
}

function distanceToEdge(ring: readonly Place[], [x, y]: Place): number {
  let best = Infinity;
  ring.forEach(([x1, y1], i) => {
    const [x2, y2] = ring[(i + 1) % ring.length] as Place;
    const [dx, dy] = [x2 - x1, y2 - y1];
    const along = Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy || 1)));
    best = Math.min(best, Math.hypot(x - x1 - along * dx, y - y1 - along * dy));
  });
  return best;
}

function centroid(ring: readonly Place[]): Place {
  let [cx, cy] = [0, 0];
  ring.forEach(([x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length] as Place;
    const cross = x * nextY - nextX * y;
    cx += (x + nextX) * cross;
    cy += (y + nextY) * cross;
  });
  const six = 6 * area(ring);
  return [cx / six, cy / six];
}

export function bounds(places: readonly Place[]): { x0: number; y0: number; x1: number; y1: number } {
  const xs = places.map(([x]) => x);
  const ys = places.map(([, y]) => y);
  return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
}

/**
 * A place well inside a ring for a marker: the centroid where that is comfortably inside, else (Vietnam, Croatia, Chile)
 * the place of a fine grid that lies farthest from the edge.
 */
export function innerPlace(ring: readonly Place[]): Place {
  const { x0, y0, x1, y1 } = bounds(ring);
  let widest: Place = ring[0] as Place;
  let width = -1;
  const steps = 40;
  for (let i = 1; i < steps; i++) {
    for (let j = 1; j < steps; j++) {
      const place: Place = [x0 + ((x1 - x0) * i) / steps, y0 + ((y1 - y0) * j) / steps];
      if (!contains(ring, place)) continue;
      const distance = distanceToEdge(ring, place);
      if (distance > width) [widest, width] = [place, distance];
    }
  }
  const centre = centroid(ring);
  return contains(ring, centre) && distanceToEdge(ring, centre) >= width / 2 ? centre : widest;
}
