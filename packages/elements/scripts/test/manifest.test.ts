import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { vscodeHtml, webTypes } from '../editor-data.ts';
import { angularDirectives, elementTypes } from '../framework-types.ts';
import { llms } from '../llms.ts';
import { reference } from '../reference.ts';
import { readSurface, type Surface } from '../surface.ts';

/** A package of one sound element, `colab-sound`, and one whose comment and code disagree wherever they can. */
const files: Record<string, string> = {
  'tsconfig.json': JSON.stringify({
    compilerOptions: {
      target: 'ES2022',
      module: 'nodenext',
      moduleResolution: 'nodenext',
      lib: ['ES2022', 'DOM'],
      types: [],
      strict: true,
      allowImportingTsExtensions: true,
      noEmit: true,
      experimentalDecorators: true,
    },
    include: ['src'],
  }),
  'package.json': '{"type": "module"}',
  'src/kit.ts': `
    export const html = (strings: TemplateStringsArray, ...values: unknown[]) => ({ strings, values });
    export const css = html;
    export const nothing = Symbol();
    export const property = (options: object = {}) => (target: object, name: string) => void [options, target, name];
    export function define(tag: string, element: CustomElementConstructor) { customElements.define(tag, element); }
    export class ColabEvent<Detail> extends CustomEvent<Detail> {
      constructor(type: string, detail: Detail, options: { cancelable?: boolean } = {}) { super(type, { detail, ...options }); }
    }
    /** @attr {string} lang - the language */
    export class Base extends HTMLElement {
      /** Where the API is. */
      @property({ reflect: true }) api?: string | undefined;
    }`,
  'src/events.ts': `
    import { ColabEvent } from './kit.ts';
    export interface Opened { readonly id: string; readonly at?: 'list' | 'map' }
    export class ColabOpenEvent extends ColabEvent<Opened> {
      constructor(detail: Opened) { super('colab-open', detail, { cancelable: true }); }
    }
    export class ColabHiddenEvent extends ColabEvent<undefined> { constructor() { super('colab-hidden', undefined); } }`,
  'src/index.ts': `export { ColabSound } from './sound/sound.ts'; export { ColabOpenEvent } from './events.ts'; export { ColabFaulty } from './faulty/faulty.ts';`,
  'src/sound/define.ts': `import { define } from '../kit.ts'; import { ColabSound } from './sound.ts'; define('colab-sound', ColabSound);`,
  'src/sound/piece.ts': `
    import { define, html } from '../kit.ts';
    export class ColabPiece extends HTMLElement { protected render() { return html\`<b part="inner secret"></b>\`; } }
    define('colab-piece', ColabPiece);`,
  'src/sound/late.ts': `import { html } from '../kit.ts'; export const lateView = () => html\`<p part="late"></p>\`;`,
  'src/sound/view.ts': `
    import { html, nothing } from '../kit.ts';
    export const frame = (open: boolean) => html\`<i part=\${open ? 'open' : 'shut'} data-x=\${nothing}><slot name="empty"></slot></i>\`;
    export const unused = () => html\`<u part="unused"></u>\`;`,
  'src/sound/sound.ts': `
    import { css, html, property, Base } from '../kit.ts';
    import { ColabOpenEvent } from '../events.ts';
    import { frame } from './view.ts';
    import { ColabPiece } from './piece.ts';
    export type Look = 'list' | 'cards';
    /**
     * An element.
     *
     * @summary All is said.
     * @slot - the link
     * @slot empty - when nothing is there
     * @csspart late - comes late
     * @csspart open - is open
     * @csspart shut - is shut
     * @csspart renamed - of a piece
     * @cssproperty --colab-radius - corners
     * @fires colab-open - opens
     */
    export class ColabSound extends Base {
      static styles = css\`.a { border-radius: var(--colab-radius, 0) }\`;
      static pieces = [ColabPiece];
      /** How it looks. */
      @property() look?: Look = 'list';
      /** How many. */
      @property({ type: Number, attribute: 'how-many' }) howMany = 20;
      /**
       * Whether.
       * @deprecated Use \`look\`.
       */
      @property({ type: Boolean, attribute: 'without-x' }) withoutX = false;
      /** Where from. */
      @property({ attribute: false }) source: () => Promise<Look> = async () => 'cards';
      /** Loads again. */
      async reload(): Promise<void> { await import('./late.ts'); }
      protected render() { return html\`<slot></slot>\${frame(true)}<colab-piece exportparts="inner: renamed"></colab-piece>\`; }
      #open(id: string) { const event = new ColabOpenEvent({ id }); this.dispatchEvent(event); }
    }`,
  'src/faulty/define.ts': `import { define } from '../kit.ts'; import { ColabFaulty } from './faulty.ts'; define('colab-faulty', ColabFaulty);`,
  'src/faulty/faulty.ts': `
    import { css, html, property, Base } from '../kit.ts';
    import { ColabHiddenEvent, ColabOpenEvent } from '../events.ts';
    /**
     * @csspart gone - was there once
     * @csspart wordless
     * @fires {ColabHiddenEvent} colab-open - of another class
     */
    export class ColabFaulty extends Base {
      static styles = css\`.a { color: var(--colab-undocumented) }\`;
      @property() silent?: string;
      which = 'a' + String(1);
      protected render() { return html\`<slot name="secret"></slot><i part="wordless undocumented"></i><i part=\${this.which}></i>\`; }
      tell(event: Event) {
        this.dispatchEvent(new ColabOpenEvent({ id: '' }));
        this.dispatchEvent(new ColabHiddenEvent());
        this.dispatchEvent(event);
      }
    }`,
};

let folder: string;
let surface: Surface;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'colab-manifest-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  surface = readSurface(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('what an element says of itself', () => {
  it('is read from its class and comment', () => {
    const [, sound] = surface.models;
    expect(sound).toMatchObject({
      tag: 'colab-sound',
      className: 'ColabSound',
      module: 'sound/sound',
      summary: 'All is said.',
      description: 'An element.',
      attributes: [{ name: 'lang', type: 'string', description: 'the language' }],
      methods: [{ name: 'reload', parameters: [], returns: 'Promise<void>' }],
      events: [
        {
          name: 'colab-open',
          className: 'ColabOpenEvent',
          detail: "{ id: string; at?: 'list' | 'map' | undefined }",
          cancelable: true,
        },
      ],
    });
    const said = sound?.properties.map(({ name, attribute, type, values, default: initial, reflects }) => [
      name,
      attribute,
      type,
      values,
      initial,
      reflects,
    ]);
    expect(said).toEqual([
      ['look', 'look', "'cards' | 'list'", ['cards', 'list'], "'list'", false],
      ['howMany', 'how-many', 'number', undefined, '20', false],
      ['withoutX', 'without-x', 'boolean', undefined, 'false', false],
      ['source', undefined, '() => Promise<Look>', undefined, "async () => 'cards'", false],
      ['api', 'api', 'string', undefined, undefined, true],
    ]);
  });

  it('marks what is on its way out, and what to use instead, wherever people write', () => {
    const { models } = surface;
    for (const types of [elementTypes(models), angularDirectives(models)])
      expect(types).toMatch(/\* Whether\.\n +\* @deprecated Use `look`\.\n +\*\/\n.*without-x/);
    expect(reference(models, '1.0.0')).toMatch(/^\| `without-x` .*\*\*Deprecated:\*\* Use `look`\. Whether\./m);
    expect(JSON.stringify(vscodeHtml(models))).toContain('**Deprecated:** Use `look`. Whether.');
    expect(JSON.stringify(webTypes(models, '1.0.0'))).toContain('"deprecated":"Use `look`."');
    expect(llms(models, '1.0.0')).toMatch(/`without-x` .*deprecated/);
  });

  it('agrees with its code, wherever that is: helpers, lazily loaded modules, parts handed on by inner elements', () => {
    expect(surface.disagreements.filter((text) => !/Faulty|faulty|Hidden/.test(text))).toEqual([]);
  });

  it('is held against it: every way to disagree is told', () => {
    expect(surface.disagreements.sort()).toEqual(
      [
        'ColabFaulty: `@csspart gone` is not in the code.',
        'ColabFaulty: `@csspart wordless` needs words.',
        'ColabFaulty: `@fires colab-open` is a ColabOpenEvent, not a ColabHiddenEvent.',
        'ColabFaulty: `silent` needs a comment.',
        'ColabFaulty: `tell` needs a comment.',
        'ColabFaulty: add `@csspart undocumented …`: the code has it.',
        'ColabFaulty: add `@cssproperty --colab-undocumented …`: the code has it.',
        'ColabFaulty: add `@fires colab-hidden …`: the code has it.',
        'ColabFaulty: add `@slot secret …`: the code has it.',
        'ColabFaulty: add `@summary …`.',
        'src/faulty/faulty.ts:13: which names can this be? Give it a type of string literals.',
        'src/faulty/faulty.ts:17: which event is this? Make it with `new` of a class that names it.',
      ].sort(),
    );
  });
});
