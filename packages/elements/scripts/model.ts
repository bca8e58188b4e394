/** A name with what it is for. */
export interface Named {
  readonly name: string;
  readonly description: string;
}

/** A property of an element, and the attribute that sets it where there is one. */
export interface Property extends Named {
  readonly attribute: string | undefined;
  /** Its type in TypeScript, written out. */
  readonly type: string;
  /** The values it can have when they are few. */
  readonly values: readonly string[] | undefined;
  readonly default: string | undefined;
  readonly reflects: boolean;
  /** What to use instead, once it is on its way out. */
  readonly deprecated: string | undefined;
}

/** What a property is for, as people read it: first of all whether they should still use it. */
export const described = ({ description, deprecated }: Property): string =>
  deprecated === undefined ? description : `**Deprecated:** ${deprecated} ${description}`;

/** An attribute that no property of ours stands behind, such as `lang`. */
export interface BareAttribute extends Named {
  readonly type: string;
}

/** An event an element fires. */
export interface FiredEvent extends Named {
  /** Its class, which `@menengage/elements` exports. */
  readonly className: string;
  /** What it carries, written out. */
  readonly detail: string;
  /** Whether preventing it means something. */
  readonly cancelable: boolean;
}

/** A method that pages may call. */
export interface Method extends Named {
  readonly parameters: readonly { readonly name: string; readonly type: string }[];
  readonly returns: string;
}

/** Everything about an element that pages, style sheets and programs may rely on. */
export interface ElementModel {
  readonly tag: string;
  readonly className: string;
  /** The file that holds it: `session-calendar/session-calendar`. */
  readonly module: string;
  readonly summary: string;
  readonly description: string;
  readonly properties: readonly Property[];
  readonly attributes: readonly BareAttribute[];
  readonly methods: readonly Method[];
  readonly events: readonly FiredEvent[];
  readonly slots: readonly Named[];
  readonly parts: readonly Named[];
  readonly tokens: readonly Named[];
}
