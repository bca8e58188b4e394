import type { ColabElements } from '@menengage/elements/types/elements';
import {
  createElement,
  forwardRef,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  type ForwardRefExoticComponent,
  type HTMLAttributes,
  type RefAttributes,
} from 'react';

type Camel<Name> = Name extends `${infer Head}-${infer Tail}` ? `${Head}${Capitalize<Camel<Tail>>}` : Name;

type OwnProps<Tag extends keyof ColabElements> = {
  [Name in keyof ColabElements[Tag]['attributes'] & string as Camel<Name>]?: ColabElements[Tag]['attributes'][Name];
} & ColabElements[Tag]['properties'] & {
    [Name in keyof ColabElements[Tag]['events'] & string as `on${Capitalize<Camel<Name>>}`]?:
      ((event: ColabElements[Tag]['events'][Name]) => void) | undefined;
  };

/**
 * Props of a tag's component: its attributes in camel case, the properties that only scripts can set, `onColab…` for each
 * event, and what every HTML element takes.
 */
export type ColabProps<Tag extends keyof ColabElements> = OwnProps<Tag> &
  Omit<HTMLAttributes<ColabElements[Tag]['element']>, keyof OwnProps<Tag>>;

/** What a component needs to know of its tag. */
export interface Surface {
  readonly attributes: readonly string[];
  /** Attributes that are there or not. */
  readonly flags: readonly string[];
  readonly properties: readonly string[];
  readonly events: readonly string[];
}

const camel = (name: string): string => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

// A server has nothing to lay out, and React says so for each component.
const useBrowserLayoutEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect;

/**
 * Makes a component of a tag. A server renders the tag with its attributes and children, so that the link inside it is there
 * before any script; the element itself is loaded in the browser, by the first component that needs it.
 *
 * @param define loads the module that registers the tag
 */
export function wrap<Tag extends keyof ColabElements>(
  tag: Tag,
  define: () => Promise<unknown>,
  surface: Surface,
): ForwardRefExoticComponent<ColabProps<Tag> & RefAttributes<ColabElements[Tag]['element']>> {
  const attributeOf = new Map([
    ['className', 'class'],
    ...surface.attributes.map((name) => [camel(name), name] as const),
  ]);
  const flags = new Set(surface.flags);
  const properties = new Set(surface.properties);
  const eventOf = new Map(surface.events.map((name) => [camel(`on-${name}`), name] as const));

  const Component = forwardRef<HTMLElement, Record<string, unknown>>((props, ref) => {
    const element = useRef<HTMLElement>(null);
    const latest = useRef(props);
    useImperativeHandle(ref, () => element.current as HTMLElement, []);

    useBrowserLayoutEffect(() => {
      const own = Object.entries(props).filter(([name, value]) => properties.has(name) && value !== undefined);
      latest.current = props;
      if (element.current) Object.assign(element.current, Object.fromEntries(own));
    });

    useBrowserLayoutEffect(() => {
      const until = new AbortController();
      for (const [prop, event] of eventOf) {
        const tell = (fired: Event) => (latest.current[prop] as ((fired: Event) => void) | undefined)?.(fired);
        element.current?.addEventListener(event, tell, until);
      }
      return () => until.abort();
    }, []);

    useEffect(() => {
      define().catch((cause: unknown) => {
        const detail = {
          code: 'script-unavailable',
          message: `<${tag}> could not be loaded. ${String(cause)}`,
          retryable: true,
        };
        element.current?.dispatchEvent(new CustomEvent('colab-error', { detail, bubbles: true, composed: true }));
      });
    }, []);

    const attributes: Record<string, unknown> = { ref: element };
    for (const [prop, value] of Object.entries(props)) {
      if (properties.has(prop) || eventOf.has(prop)) continue;
      const name = attributeOf.get(prop) ?? prop;
      attributes[name] = flags.has(name) ? (value ? '' : undefined) : value;
    }
    return createElement(tag, attributes);
  });
  Component.displayName = camel(`-${tag}`);
  return Component as unknown as ForwardRefExoticComponent<
    ColabProps<Tag> & RefAttributes<ColabElements[Tag]['element']>
  >;
}
