// Tags in JSX of React 19, and of React 18 for attributes (which has no events of custom elements; use @menengage/react there).
import type { HTMLAttributes, RefAttributes } from 'react';
import type { ColabElements } from './elements.js';

type Tags = {
  [Tag in keyof ColabElements]: ColabElements[Tag]['attributes'] &
    ColabElements[Tag]['properties'] & {
      [Name in keyof ColabElements[Tag]['events'] & string as `on${Name}`]?:
        ((event: ColabElements[Tag]['events'][Name]) => void) | undefined;
    } & Omit<HTMLAttributes<ColabElements[Tag]['element']>, keyof ColabElements[Tag]['attributes']> &
    RefAttributes<ColabElements[Tag]['element']>;
};

declare module 'react' {
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- only an interface can be added to
    interface IntrinsicElements extends Tags {}
  }
}
