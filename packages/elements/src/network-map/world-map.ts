import { hasShape, point, shapes, uncodedLand } from '@menengage/atlas';
import { html, LitElement, nothing, svg, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { VERSION } from '../shared/version.ts';
import type { CountryRow } from './map-data.ts';
import type { MapWords } from './network-map.messages.ts';
import { nextPlace, type Direction, type Place } from './roving.ts';
import { clamp, pan, reveal, zoom, type Viewport } from './viewport.ts';
import { worldMapStyles } from './world-map.styles.ts';

const directions: Record<string, Direction> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'west',
  ArrowRight: 'east',
};

/** Least size of what can be pressed, in CSS pixels (WCAG 2.2, 2.5.8). */
const TARGET = 24;

/**
 * The map itself: own shapes, no tiles, no request. Countries with networks or members carry a marker that is a button;
 * everything else is one path. Used inside `<colab-network-map>`.
 *
 * @fires colab-map-country - a country was chosen; `detail` is its code
 * @cssproperty --colab-color-accent - countries with a network
 */
export class ColabWorldMap extends LitElement {
  static readonly version = VERSION;
  static override styles = worldMapStyles;

  /** Countries that carry a marker. */
  @property({ attribute: false }) rows: readonly CountryRow[] = [];
  /** The part of the world to show when nothing was zoomed. */
  @property({ attribute: false }) bounds: Viewport = { x: 0, y: 0, width: 1000, height: 487 };
  /** Code of the country whose marker is pressed. */
  @property({ attribute: false }) selected = '';
  /** Codes of the countries of the network that is open. */
  @property({ attribute: false }) highlighted: readonly string[] = [];
  /** Words of the network map. */
  @property({ attribute: false }) words: MapWords | undefined;

  @state() private view: Viewport = this.bounds;
  @state() private width = 0;
  @state() private roving = '';

  #size: ResizeObserver | undefined;
  #drag: { id: number; x: number; y: number; view: Viewport } | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#size = new ResizeObserver(([entry]) => (this.width = entry?.contentRect.width ?? 0));
    this.#size.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#size?.disconnect();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('bounds')) this.view = this.bounds;
    if (changed.has('rows') && !this.rows.some(({ code }) => code === this.roving)) this.roving = '';
  }

  protected override updated(changed: PropertyValues<this>): void {
    const place = changed.has('selected') && this.selected ? point(this.selected) : undefined;
    if (place) this.view = reveal(this.view, place, this.bounds);
  }

  #places(): Place[] {
    return this.rows.flatMap(({ code }) => {
      const at = point(code);
      return at ? [{ code, x: at.x, y: at.y }] : [];
    });
  }

  #choose(code: string): void {
    this.roving = code;
    this.dispatchEvent(new CustomEvent('colab-map-country', { detail: code }));
  }

  #onMarkerKey(event: KeyboardEvent, place: Place): void {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.#choose(place.code);
      return;
    }
    if (event.key === '+' || event.key === '-') {
      event.preventDefault();
      this.#zoom(event.key === '+' ? 0.6 : 1 / 0.6, place);
      return;
    }
    const direction = directions[event.key];
    const next = direction && nextPlace(this.#places(), place, direction);
    if (!direction) return;
    event.preventDefault();
    if (!next) return;
    this.roving = next.code;
    this.view = reveal(this.view, next, this.bounds);
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<SVGElement>(`[data-code="${next.code}"]`)?.focus(),
    );
  }

  #zoom(factor: number, around?: { x: number; y: number }): void {
    this.view = zoom(this.view, factor, this.bounds, around);
  }

  #onPointerDown(event: PointerEvent): void {
    if (!event.isPrimary || event.button !== 0 || !this.#near()) return;
    this.#drag = { id: event.pointerId, x: event.clientX, y: event.clientY, view: this.view };
  }

  #onPointerMove(event: PointerEvent): void {
    if (event.pointerId !== this.#drag?.id) return;
    const { x, y, view } = this.#drag;
    const scale = view.width / Math.max(1, this.width);
    const [across, down] = [(event.clientX - x) * scale, (event.clientY - y) * scale];
    if (Math.hypot(event.clientX - x, event.clientY - y) > 4)
      (event.currentTarget as SVGElement).setPointerCapture(event.pointerId);
    this.view = clamp({ ...view, x: view.x - across, y: view.y - down }, this.bounds);
  }

  #onPointerEnd(): void {
    this.#drag = undefined;
  }

  #near(): boolean {
    return this.view.width < this.bounds.width - 0.5;
  }

  override render(): TemplateResult | typeof nothing {
    const { words, view } = this;
    if (!words) return nothing;
    const { x, y, width, height } = view;
    return html`<div class=${this.#near() ? 'stage stage--near' : 'stage'}>
      <p class="visually-hidden" id="help">${words.mapHelp}</p>
      <svg
        viewBox="${x} ${y} ${width} ${height}"
        role="group"
        aria-label=${words.map}
        aria-describedby="help"
        @pointerdown=${(event: PointerEvent) => this.#onPointerDown(event)}
        @pointermove=${(event: PointerEvent) => this.#onPointerMove(event)}
        @pointerup=${() => this.#onPointerEnd()}
        @pointercancel=${() => this.#onPointerEnd()}
      >
        <path d=${this.#background()} aria-hidden="true"></path>
        ${this.rows.map((row) => this.#country(row))} ${this.#markers(words)}
      </svg>
      ${this.#controls(words)}
    </div>`;
  }

  /** Every country without a marker, and land without a code, as one path. */
  #background(): string {
    const own = new Set(this.rows.map(({ code }) => code));
    let path = uncodedLand();
    for (const [code, d] of shapes()) if (!own.has(code)) path += d;
    return path;
  }

  #country({ code, networks }: CountryRow): TemplateResult | typeof nothing {
    if (!hasShape(code)) return nothing;
    const shown = this.highlighted.includes(code) || this.selected === code;
    const kind = `country ${networks.length ? 'country--network' : ''} ${shown ? 'country--shown' : ''}`;
    return svg`<path class=${kind} d=${shapes().get(code) ?? ''} aria-hidden="true"></path>` as TemplateResult;
  }

  #markers(words: MapWords): TemplateResult[] {
    const unit = this.view.width / Math.max(1, this.width);
    const places = this.#places();
    const tabbable = this.roving || places[0]?.code;
    const byCode = new Map(this.rows.map((row) => [row.code, row]));
    // Small markers last, so that a large one never covers them.
    const order = (code: string) => -(byCode.get(code)?.members ?? 0);
    return places
      .sort((a, b) => order(a.code) - order(b.code))
      .map((place) => {
        const row = byCode.get(place.code) as CountryRow;
        const radius =
          Math.min(4.5 + Math.sqrt(row.members ?? 1) * 1.6, 11) * Math.min(1, Math.max(0.6, this.width / 700));
        const label = words.countryButton(row.name, words.networks(row.networks.length), words.members(row.members));
        return svg`<g
          class=${row.networks.length ? 'marker marker--network' : 'marker'}
          role="button"
          data-code=${place.code}
          tabindex=${place.code === tabbable ? 0 : -1}
          aria-label=${label}
          aria-pressed=${place.code === this.selected ? 'true' : 'false'}
          @click=${() => this.#choose(place.code)}
          @keydown=${(event: KeyboardEvent) => this.#onMarkerKey(event, place)}
        >
          <title>${label}</title>
          <circle class="marker__hit" cx=${place.x} cy=${place.y} r=${(TARGET / 2) * unit}></circle>
          <circle class="marker__dot" cx=${place.x} cy=${place.y} r=${radius * unit}></circle>
          <circle class="marker__ring" cx=${place.x} cy=${place.y} r=${(radius + 4) * unit}></circle>
        </g>` as TemplateResult;
      });
  }

  #controls(words: MapWords): TemplateResult {
    const near = this.#near();
    const button = (label: string, sign: string, act: () => void, disabled = false) =>
      html`<button type="button" aria-label=${label} title=${label} ?disabled=${disabled} @click=${act}>
        <span aria-hidden="true">${sign}</span>
      </button>`;
    return html`<div class="controls">
        ${button(words.zoomIn, '+', () => this.#zoom(0.6))}
        ${button(words.zoomOut, '−', () => this.#zoom(1 / 0.6), !near)}
        ${button(words.wholeMap, '⤢', () => (this.view = this.bounds), !near)}
      </div>
      ${
        near
          ? html`<div class="controls pan">
              ${button(words.panNorth, '↑', () => (this.view = pan(this.view, 0, -0.3, this.bounds)))}
              ${button(words.panWest, '←', () => (this.view = pan(this.view, -0.3, 0, this.bounds)))}
              ${button(words.panEast, '→', () => (this.view = pan(this.view, 0.3, 0, this.bounds)))}
              ${button(words.panSouth, '↓', () => (this.view = pan(this.view, 0, 0.3, this.bounds)))}
            </div>`
          : nothing
      }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'colab-world-map': ColabWorldMap;
  }
}
