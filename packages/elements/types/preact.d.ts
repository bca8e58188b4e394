// Tags in JSX of Preact.
import type { ClassAttributes, HTMLAttributes } from 'preact';
import type { ColabElements } from './elements.js';

type Tags = {
  [Tag in keyof ColabElements]: ColabElements[Tag]['attributes'] &
    ColabElements[Tag]['properties'] & {
      [Name in keyof ColabElements[Tag]['events'] & string as `on${Name}`]?:
        ((event: ColabElements[Tag]['events'][Name]) => void) | undefined;
    } & Omit<HTMLAttributes<ColabElements[Tag]['element']>, keyof ColabElements[Tag]['attributes']> &
    ClassAttributes<ColabElements[Tag]['element']>;
};

declare module 'preact' {
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- only an interface can be added to
    interface IntrinsicElements extends Tags {}
  }
}
