import { labels, views, worldOutlines, type Outlines, type Point } from '@menengage/atlas';
import { html, LitElement, nothing, svg, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { repeat } from 'lit/directives/repeat.js';
import { VERSION } from '../shared/version.ts';
import { graticule, sphere } from './globe.ts';
import type { AreaRow, CountryRow } from './map-data.ts';
import { label, place, type Mark, type Spot } from './marks.ts';
import type { MapWords } from './network-map.messages.ts';
import { nextPlace, type Direction } from './roving.ts';
import { around, clamp, fit, pan, reveal, zoom, type Viewport } from './viewport.ts';
import { worldMapStyles } from './world-map.styles.ts';

const directions: Record<string, Direction> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'west',
  ArrowRight: 'east',
};
const moves: Record<Direction, readonly [across: number, down: number]> = {
  up: [0, -0.3],
  down: [0, 0.3],
  west: [-0.3, 0],
  east: [0.3, 0],
};

/** Least size of what can be pressed, in CSS pixels (WCAG 2.2, 2.5.8). */
const TARGET = 24;
/** CSS pixels to a map unit from which on the fine outlines are worth their bytes. */
const CLOSE = 1.5;
/** The same from which on countries carry their names. */
const NAMED = 1.8;
const CLOSER = 0.6;
/** Time after a zoom or a move until the visitor is taken to look at what is there, in milliseconds. */
const REST = 500;
/** Where there is little room the map is as wide as what it shows, to this many times its height. */
const WIDEST = 1.9;

/** Gives what the mouse is over its name as a tooltip; as an attribute from the start it would be heard twice. */
function tip({ currentTarget }: Event): void {
  const button = currentTarget as HTMLElement;
  button.title = button.ariaLabel ?? '';
}

/** What was chosen on the map. */
export type MapChoice =
  | { readonly country: string }
  /** A region or a part of one, see `AreaRow`. */
  | { readonly area: string }
  /** Countries that the map cannot show apart, however close. */
  | { readonly countries: readonly string[] };

interface MapSpot extends Spot {
  readonly row?: CountryRow;
  readonly area?: AreaRow;
}

/** The place of a region's name, or of the countries that are covered where the map does not know the region. */
function placeOf({ id, networks }: AreaRow, points: Outlines['points']): Point | undefined {
  const known = (labels as Readonly<Record<string, Point>>)[id];
  if (known) return known;
  const covered = networks
    .flatMap(({ covers, countries }) => covers ?? countries)
    .flatMap((code) => points.get(code) ?? []);
  const middle = (of: 'x' | 'y') => covered.reduce((sum, point) => sum + point[of], 0) / covered.length;
  return covered.length ? { x: middle('x'), y: middle('y') } : undefined;
}

/**
 * The map itself: own shapes, no tiles, no request. Countries with networks or members carry a mark that is a button;
 * all the land is a handful of paths. Used inside `<colab-network-map>`.
 *
 * @fires colab-map-choice - a country, a region or several countries were chosen; `detail` is a `MapChoice`
 * @cssproperty --colab-color-accent - networks
 */
export class ColabWorldMap extends LitElement {
  static readonly version = VERSION;
  static override styles = worldMapStyles;

  /** Countries that carry a mark. */
  @property({ attribute: false }) rows: readonly CountryRow[] = [];
  /** Regions that carry their name. */
  @property({ attribute: false }) areas: readonly AreaRow[] = [];
  /** The part of the world to show when nothing was zoomed. */
  @property({ attribute: false }) home: Viewport = views.world;
  /** Outlines of a partner in place of the own ones. */
  @property({ attribute: false }) boundaries: Outlines | undefined;
  /** Code of the country, or id of the region, that is open. */
  @property({ attribute: false }) selected = '';
  /** Codes of the countries to point out: those of what is open. */
  @property({ attribute: false }) highlighted: readonly string[] = [];
  /** Words of the network map. */
  @property({ attribute: false }) words: MapWords | undefined;

  @state() private view: Viewport | undefined;
  @state() private size = { width: 0, height: 0 };
  /** The mark that the Tab key reaches. */
  @state() private roving = '';
  @state() private detail: Outlines | undefined;

  #resize: ResizeObserver | undefined;
  #drag: { id: number; x: number; y: number; view: Viewport; moved: boolean } | undefined;
  #pinch: { apart: number; x: number; y: number } | undefined;
  #loading = false;
  #zoomedAt = -Infinity;
  #hadFocus: string | undefined;
  #paths: { key: unknown[]; templates: TemplateResult[] } | undefined;
  #marks: Mark<MapSpot>[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resize = new ResizeObserver(() => this.#measure());
    this.#resize.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resize?.disconnect();
  }

  #measure(): void {
    const { clientWidth: width = 0, clientHeight: height = 0 } = this.renderRoot.querySelector('.stage') ?? {};
    if (width !== this.size.width || height !== this.size.height) this.size = { width, height };
  }

  protected override firstUpdated(): void {
    this.#measure();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#hadFocus = this.#focused;
    if (changed.has('home') || !this.view) this.view = undefined;
    if (changed.has('rows') && !this.rows.some(({ code }) => code === this.roving)) this.roving = '';
    const at = changed.has('selected') && this.#outlines.points.get(this.selected);
    if (at) {
      this.roving = this.selected;
      this.view = reveal(this.#shown, at, this.#limits);
    }
    const { width } = this.#shown;
    if (this.size.width / width > CLOSE) void this.#loadDetail();
  }

  get #focused(): string | undefined {
    return (this.shadowRoot?.activeElement as HTMLElement | null | undefined)?.dataset['id'];
  }

  protected override updated(): void {
    const { width, height } = this.home;
    this.style.setProperty('--_proportion', String(Math.min(WIDEST, Math.max(1, width / height))));
    // A mark that had to be moved in the document has lost the focus.
    if (this.#hadFocus && this.#hadFocus !== this.#focused) this.focusMark();
    const buttons = this.renderRoot.querySelectorAll<HTMLElement>('button.mark');
    this.#marks.forEach(({ x, y }, i) => {
      buttons[i]?.style.setProperty('--x', `${x}px`);
      buttons[i]?.style.setProperty('--y', `${y}px`);
    });
  }

  /** Puts the focus on the mark that had it last. */
  focusMark(): void {
    this.renderRoot.querySelector<HTMLElement>('.mark[tabindex="0"]')?.focus({ preventScroll: true });
  }

  get #outlines(): Outlines {
    return this.boundaries ?? this.detail ?? worldOutlines();
  }

  get #proportion(): number {
    return this.size.height ? this.size.width / this.size.height : 2;
  }

  /** The widest view: the whole world. */
  get #limits(): Viewport {
    return fit(views.world, this.#proportion);
  }

  get #start(): Viewport {
    return clamp(fit(this.home, this.#proportion), this.#limits);
  }

  /** What is shown, in the proportion of the element as it is now. */
  get #shown(): Viewport {
    const { view } = this;
    return view ? clamp(fit(view, this.#proportion), this.#limits) : this.#start;
  }

  async #loadDetail(): Promise<void> {
    if (this.#loading) return;
    this.#loading = true;
    // Without them the coarse outlines stay: coarse, and right.
    const module = await import('@menengage/atlas/detail').catch(() => undefined);
    // Drawing them takes a moment, which whoever is zooming would feel.
    for (let rest; (rest = this.#zoomedAt + REST - performance.now()) > 0;)
      await new Promise((resolve) => setTimeout(resolve, rest));
    this.detail = module?.detailOutlines();
  }

  #show(view: Viewport): void {
    this.#zoomedAt = performance.now();
    this.view = view;
  }

  #zoom(factor: number, at?: { x: number; y: number }): void {
    this.#show(zoom(this.#shown, factor, this.#limits, at));
  }

  #pan(direction: Direction): void {
    this.#show(pan(this.#shown, ...moves[direction], this.#limits));
  }

  get #isHome(): boolean {
    const [a, b] = [this.#shown, this.#start];
    return Math.abs(a.width - b.width) + Math.abs(a.x - b.x) + Math.abs(a.y - b.y) < 0.5;
  }

  /** Marks in the order of their rank: what has the focus, what is open, own networks, many members. */
  #spots(): MapSpot[] {
    const { points } = this.#outlines;
    const rank = ({ id, row }: MapSpot) =>
      (id === this.roving ? 1e6 : 0) +
      (id === this.selected ? 1e5 : 0) +
      (row?.coverage === 'own' ? 1e4 : 0) +
      (row?.members ?? 0);
    const countries = this.rows.flatMap((row): MapSpot[] => {
      const at = points.get(row.code);
      const radius = TARGET / 2 + (row.members ? Math.min(8, Math.sqrt(row.members)) : 0);
      return at ? [{ id: row.code, x: at.x, y: at.y, label: row.name, radius, row }] : [];
    });
    const areas = this.areas.flatMap((area): MapSpot[] => {
      const at = placeOf(area, points);
      const text = this.#areaText(area);
      return at ? [{ id: `@${area.id}`, x: at.x, y: at.y, label: text, radius: TARGET / 2, alone: true, area }] : [];
    });
    return [...countries.sort((a, b) => rank(b) - rank(a)), ...areas];
  }

  #order({ spot }: Mark<MapSpot>): number {
    return spot.row ? this.rows.indexOf(spot.row) : this.rows.length + this.areas.indexOf(spot.area as AreaRow);
  }

  #areaText({ name, status }: AreaRow): string {
    return this.words && status !== 'active' ? this.words.withStatus(name, this.words.statuses(status)) : name;
  }

  #choose({ spot, spots }: Mark<MapSpot>): void {
    this.roving = spot.id;
    let choice: MapChoice = spot.area ? { area: spot.area.id } : { country: spot.id };
    if (spots.length > 1) {
      const closer = around(spots, this.#limits);
      if (closer.width < this.#shown.width * 0.95) return this.#show(closer);
      choice = { countries: spots.map(({ id }) => id) };
    }
    this.dispatchEvent(new CustomEvent<MapChoice>('colab-map-choice', { detail: choice }));
  }

  #onKey(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const id = (event.target as HTMLElement).dataset['id'];
    const spots = this.#spots();
    const from = spots.find((spot) => spot.id === id);
    const direction = directions[event.key];
    if (event.key === '+' || event.key === '=') this.#zoom(CLOSER, from);
    else if (event.key === '-') this.#zoom(1 / CLOSER, from);
    else if (event.key === '0') this.#show(this.#start);
    else if (direction && event.shiftKey) this.#pan(direction);
    else if (direction && from) this.#go(nextPlace(spots, from, direction));
    else return;
    event.preventDefault();
  }

  #go(to: MapSpot | undefined): void {
    if (!to) return;
    this.roving = to.id;
    this.#show(reveal(this.#shown, to, this.#limits));
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>(`[data-id="${CSS.escape(to.id)}"]`)?.focus({ preventScroll: true }),
    );
  }

  /** The place on the map under a place on the screen. */
  #at({ clientX, clientY }: { clientX: number; clientY: number }): { x: number; y: number } {
    const { left, top } = this.renderRoot.querySelector('.stage')?.getBoundingClientRect() ?? { left: 0, top: 0 };
    const { x, y, width } = this.#shown;
    const unit = width / Math.max(1, this.size.width);
    return { x: x + (clientX - left) * unit, y: y + (clientY - top) * unit };
  }

  /** The wheel alone scrolls the page, as everywhere; with Ctrl or Cmd, and by two fingers on a touchpad, it zooms. */
  #onWheel(event: WheelEvent): void {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    this.#zoom(Math.exp(Math.max(-60, Math.min(60, event.deltaY)) / 100), this.#at(event));
  }

  #onPointerDown(event: PointerEvent): void {
    if (event.pointerType === 'touch' || event.button !== 0) return;
    this.#drag = { id: event.pointerId, x: event.clientX, y: event.clientY, view: this.#shown, moved: false };
  }

  #onPointerMove(event: PointerEvent): void {
    const drag = this.#drag;
    if (event.pointerId !== drag?.id) return;
    const [across, down] = [event.clientX - drag.x, event.clientY - drag.y];
    if (!drag.moved && Math.hypot(across, down) < 5) return;
    if (!drag.moved) (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
    drag.moved = true;
    const unit = drag.view.width / Math.max(1, this.size.width);
    this.#show(clamp({ ...drag.view, x: drag.view.x - across * unit, y: drag.view.y - down * unit }, this.#limits));
  }

  #onPointerEnd(): void {
    this.#drag = undefined;
  }

  /** One finger scrolls the page; two move and zoom the map. */
  #onTouch(event: TouchEvent): void {
    const [one, two] = event.touches;
    if (!one || !two || event.touches.length > 2) {
      this.#pinch = undefined;
      return;
    }
    event.preventDefault();
    const apart = Math.hypot(one.clientX - two.clientX, one.clientY - two.clientY);
    const middle = { clientX: (one.clientX + two.clientX) / 2, clientY: (one.clientY + two.clientY) / 2 };
    // The place between the fingers stays between them.
    const held = this.#pinch ?? { apart, ...this.#at(middle) };
    const at = this.#at(middle);
    const { x, y, ...rest } = this.#shown;
    const moved = clamp({ x: x + held.x - at.x, y: y + held.y - at.y, ...rest }, this.#limits);
    this.#show(zoom(moved, held.apart / apart, this.#limits, held));
    this.#pinch = { apart, x: held.x, y: held.y };
  }

  override render(): TemplateResult | typeof nothing {
    const { words, size } = this;
    if (!words) return nothing;
    const { x, y, width, height } = this.#shown;
    const unit = width / Math.max(1, size.width);
    const spots = this.#spots();
    const toScreen = (spot: MapSpot) => ({ x: (spot.x - x) / unit, y: (spot.y - y) / unit });
    const marks = size.width ? place(spots, toScreen, size) : [];
    if (1 / unit > NAMED) label(marks, size);
    // One order whatever their rank: a mark that is moved in the document would lose the focus.
    this.#marks = marks.sort((a, b) => this.#order(a) - this.#order(b));
    const hatch = 5 * unit;
    return html`<div class="frame" role="group" aria-label=${words.map} aria-describedby="help" @keydown=${this.#onKey}>
        <div
          class="stage"
          @wheel=${this.#onWheel}
          @pointerdown=${this.#onPointerDown}
          @pointermove=${this.#onPointerMove}
          @pointerup=${this.#onPointerEnd}
          @pointercancel=${this.#onPointerEnd}
          @touchstart=${this.#onTouch}
          @touchmove=${this.#onTouch}
          @touchend=${this.#onTouch}
        >
          <svg viewBox="${x} ${y} ${width} ${height}" aria-hidden="true">
            <pattern
              id="hatch"
              patternUnits="userSpaceOnUse"
              width=${hatch}
              height=${hatch}
              patternTransform="rotate(45)"
            >
              <path class="hatch" d="M0 0V${hatch}"></path>
            </pattern>
            ${this.#land()}
          </svg>
          ${this.#buttons(words)}
        </div>
        ${this.#controls(words)}
      </div>
      ${this.#legend(words)}
      <p class="help" id="help">${words.mapHelp}</p>`;
  }

  /** What the marks mean: those that there are. */
  #legend(words: MapWords): TemplateResult {
    const { rows, areas } = this;
    const has = (coverage: CountryRow['coverage']) => rows.some((row) => row.coverage === coverage);
    const statuses = [...new Set([...rows, ...areas].map(({ status }) => status))].filter(
      (status) => status && status !== 'active',
    );
    const entries: [shown: boolean, kind: string, text: string][] = [
      [has('own'), 'own', words.legendOwn],
      [has('wider'), 'wider', words.legendWider],
      [has('members'), 'members', words.legendMembers],
      ...statuses.map((status): [boolean, string, string] => [true, status, words.statuses(status)]),
      [rows.some(({ members }) => members), 'own mark--number', words.legendNumber],
      [this.#marks.some(({ spots }) => spots.length > 1), 'cluster', words.legendCluster],
    ];
    return html`<ul class="legend">
      ${entries.map(([shown, kind, text]) =>
        shown
          ? html`<li>
              <span class="mark mark--${kind}" dir="ltr" aria-hidden="true"
                >${kind === 'cluster' ? '+2' : kind.includes('number') ? '8' : ''}</span
              >${text}
            </li>`
          : nothing,
      )}
    </ul>`;
  }

  /** All the land as a few paths, however many countries there are; made again only when what they say changes. */
  #land(): TemplateResult[] {
    const { rows, highlighted } = this;
    const outlines = this.#outlines;
    const key = [outlines, rows, highlighted];
    if (this.#paths && key.every((value, i) => value === this.#paths?.key[i])) return this.#paths.templates;
    const { shapes, uncoded } = outlines;
    const groups = new Map<string, string>();
    const add = (group: string, d: string) => groups.set(group, (groups.get(group) ?? '') + d);
    const byCode = new Map(rows.map((row) => [row.code, row]));
    for (const [code, d] of shapes) {
      const row = byCode.get(code);
      if (!row) add('land', d);
      else {
        add(row.coverage, d);
        if (row.status && row.status !== 'active') add('hatched', d);
      }
    }
    add('land', uncoded);
    for (const code of highlighted) add('shown', shapes.get(code) ?? '');
    const order = ['land', 'members', 'wider', 'own', 'hatched', 'shown'];
    const path = (name: string, d: string) => svg`<path class=${name} d=${d}></path>` as TemplateResult;
    const templates = [
      path('sphere', sphere()),
      path('graticule', graticule()),
      ...order.map((name) => path(name, groups.get(name) ?? '')),
    ];
    this.#paths = { key, templates };
    return templates;
  }

  #buttons(words: MapWords): TemplateResult {
    const marks = this.#marks;
    const reachable = marks.some(({ spot }) => spot.id === this.roving) ? this.roving : marks[0]?.spot.id;
    return html`<div class="marks" dir="ltr">
      ${repeat(
        marks,
        ({ spot }) => spot.id,
        (mark) => {
          const { spot, spots } = mark;
          const { id, row, area } = spot;
          const more = spots.length - 1;
          const name = area
            ? words.areaMark(spot.label, words.networks(area.networks.length))
            : more
              ? words.cluster(row?.name ?? '', more)
              : words.countryMark(
                  row?.name ?? '',
                  words.networks(row?.networks.length ?? 0),
                  words.members(row?.members ?? null),
                );
          const kind = area ? 'area' : more ? 'cluster' : (row?.coverage ?? '');
          const status = more ? '' : (area ?? row)?.status;
          const text = area ? spot.label : more ? `+${more}` : row?.members || '';
          const pressed = id === this.selected || id === `@${this.selected}`;
          return html`<button
            type="button"
            class="mark mark--${kind} ${status ? `mark--${status}` : ''} ${text && !area ? 'mark--number' : ''}"
            data-id=${id}
            data-label=${mark.label && !more ? spot.label : nothing}
            data-side=${mark.label ?? nothing}
            lang=${ifDefined(area?.language ?? undefined)}
            tabindex=${id === reachable ? 0 : -1}
            aria-label=${name}
            @pointerenter=${tip}
            aria-pressed=${pressed ? 'true' : 'false'}
            @click=${() => this.#choose(mark)}
            @focus=${() => (this.roving = id)}
          >
            ${text}
          </button>`;
        },
      )}
    </div>`;
  }

  #controls(words: MapWords): TemplateResult {
    const [home, { width }] = [this.#isHome, this.#shown];
    const widest = width > this.#limits.width - 0.5;
    const button = (name: string, sign: string, act: () => void, off = false) =>
      html`<button
        type="button"
        aria-label=${name}
        @pointerenter=${tip}
        aria-disabled=${off ? 'true' : 'false'}
        @click=${() => off || act()}
      >
        <span aria-hidden="true">${sign}</span>
      </button>`;
    return html`<div class="controls">
        ${button(words.zoomIn, '+', () => this.#zoom(CLOSER))}
        ${button(words.zoomOut, '−', () => this.#zoom(1 / CLOSER), widest)}
        ${button(words.wholeMap, '⤢', () => this.#show(this.#start), home)}
      </div>
      ${
        widest
          ? nothing
          : html`<div class="controls pan" dir="ltr">
              ${button(words.panNorth, '↑', () => this.#pan('up'))}
              ${button(words.panWest, '←', () => this.#pan('west'))}
              ${button(words.panEast, '→', () => this.#pan('east'))}
              ${button(words.panSouth, '↓', () => this.#pan('down'))}
            </div>`
      }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'colab-world-map': ColabWorldMap;
  }
}
