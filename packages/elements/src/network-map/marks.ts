/** Something with a place on the map, in map units. */
export interface Spot {
  /** Name within the map: a country's code, or `@` and a region. */
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** What stands beside it where there is room. */
  readonly label: string;
  /** Least distance to others from its middle, in CSS pixels. */
  readonly radius: number;
  /** Stands alone, or not at all where there is no room: the name of a region. */
  readonly alone?: boolean;
}

/** On which side of a mark its label stands. */
export type Side = 'east' | 'west' | 'north' | 'south';

/** A mark on the screen. */
export interface Mark<Of extends Spot> {
  /** The first of what it stands for. */
  readonly spot: Of;
  /** All that fall together here; one where there is room for each. */
  readonly spots: readonly Of[];
  /** CSS pixels from the corner of the map. */
  readonly x: number;
  readonly y: number;
  /** Where its label has room. */
  label?: Side;
}

interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

const overlap = (a: Box, b: Box) => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;

/** Half the width of the mark of several countries, in CSS pixels. */
const PILL = 18;

/** Size of a label's letters, in CSS pixels, and how wide one is on average; names of regions are bold and wrap. */
const LETTER = { height: 16, width: 6.8, bold: 7.6, inLine: 17 };

/**
 * Places marks so that none covers another, whatever the zoom: what has no room of its own falls in with a mark before
 * it. The order of `spots` is their rank, so the first ones always have their place.
 *
 * @param toScreen CSS pixels of a place on the map
 */
export function place<Of extends Spot>(
  spots: readonly Of[],
  toScreen: (spot: Of) => { x: number; y: number },
  { width, height }: { width: number; height: number },
): Mark<Of>[] {
  const marks: Placed<Of>[] = [];
  const inSight = spots.flatMap((spot) => {
    const { x, y } = toScreen(spot);
    return x < 0 || y < 0 || x > width || y > height ? [] : [{ spot, spots: [spot], x, y }];
  });
  for (const mark of inSight.filter(({ spot }) => !spot.alone)) {
    const { spot, x, y } = mark;
    const near = marks.find((other) => Math.hypot(other.x - x, other.y - y) < other.spot.radius + spot.radius);
    if (near) near.spots.push(spot);
    else marks.push(mark);
  }
  joinPills(marks);
  for (const mark of inSight.filter(({ spot }) => spot.alone)) {
    const box = boxOf(mark);
    const cutOff = box.x0 < 0 || box.x1 > width || box.y0 < 0 || box.y1 > height;
    if (!cutOff && !marks.some((other) => overlap(boxOf(other), box))) marks.push(mark);
  }
  return marks;
}

type Placed<Of extends Spot> = Mark<Of> & { spots: Of[] };

/** Several countries are a pill, wider than the dots they were: what it would cover falls in with it, or it with one before it. */
function joinPills<Of extends Spot>(marks: Placed<Of>[]): void {
  for (let at = 0; at < marks.length; at += 1) {
    const mark = marks[at] as Placed<Of>;
    const other =
      mark.spots.length > 1 ? marks.findIndex((each) => each !== mark && overlap(boxOf(mark), boxOf(each))) : -1;
    if (other < 0) continue;
    const [joined] = marks.splice(Math.max(at, other), 1) as [Placed<Of>];
    marks[Math.min(at, other)]?.spots.push(...joined.spots);
    at = -1;
  }
}

function boxOf<Of extends Spot>({ x, y, spot: { radius, label, alone }, spots }: Mark<Of>): Box {
  const { length } = label;
  const half = spots.length > 1 ? Math.max(PILL, radius) : radius;
  const wide = alone ? (Math.min(length, LETTER.inLine) * LETTER.bold) / 2 + 8 : half;
  const tall = alone ? Math.max(radius, (Math.ceil(length / LETTER.inLine) * LETTER.height) / 2) : radius;
  return { x0: x - wide, x1: x + wide, y0: y - tall, y1: y + tall };
}

/** Gives a label to each mark beside which there is room for it, the first ones first. */
export function label<Of extends Spot>(marks: Mark<Of>[], size: { width: number; height: number }): void {
  const taken = marks.map((mark) => boxOf(mark));
  for (const mark of marks) {
    if (mark.spot.alone || mark.spots.length > 1) continue;
    const [wide, tall, gap] = [mark.spot.label.length * LETTER.width, LETTER.height, mark.spot.radius - 2];
    const { x, y } = mark;
    const sides: Record<Side, Box> = {
      east: { x0: x + gap, x1: x + gap + wide, y0: y - tall / 2, y1: y + tall / 2 },
      west: { x0: x - gap - wide, x1: x - gap, y0: y - tall / 2, y1: y + tall / 2 },
      south: { x0: x - wide / 2, x1: x + wide / 2, y0: y + gap, y1: y + gap + tall },
      north: { x0: x - wide / 2, x1: x + wide / 2, y0: y - gap - tall, y1: y - gap },
    };
    for (const [side, box] of Object.entries(sides) as [Side, Box][]) {
      const inside = box.x0 >= 0 && box.y0 >= 0 && box.x1 <= size.width && box.y1 <= size.height;
      const own = boxOf(mark);
      if (!inside || taken.some((other) => !same(other, own) && overlap(other, box))) continue;
      taken.push(box);
      mark.label = side;
      break;
    }
  }
}

const same = (a: Box, b: Box) => a.x0 === b.x0 && a.y0 === b.y0 && a.x1 === b.x1 && a.y1 === b.y1;
