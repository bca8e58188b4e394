// Tags in templates of Vue 3. Attributes have the names that templates give them, in camel case.
import type { HTMLAttributes, ReservedProps } from 'vue';
import type { ColabElements } from './elements.js';

type Camel<Name> = Name extends `${infer Head}-${infer Tail}` ? `${Head}${Capitalize<Camel<Tail>>}` : Name;

type Tags = {
  [Tag in keyof ColabElements]: new () => {
    $props: {
      [Name in keyof ColabElements[Tag]['attributes'] & string as Camel<Name>]?: ColabElements[Tag]['attributes'][Name];
    } & ColabElements[Tag]['properties'] & {
        [Name in keyof ColabElements[Tag]['events'] & string as `on${Capitalize<Camel<Name>>}`]?:
          ((event: ColabElements[Tag]['events'][Name]) => void) | undefined;
      } & Omit<HTMLAttributes, keyof ColabElements[Tag]['attributes']> &
      ReservedProps;
    $slots: { default?: () => unknown };
  };
};

declare module 'vue' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- only an interface can be added to
  interface GlobalComponents extends Tags {}
}
