import type { LocaleController } from '../../shared/locale.ts';
import type { Asking } from '../asking.ts';
import type { LookUp } from './look-up.ts';
import type { FormWords } from './rest.messages.ts';

/** What the questions beyond plain text need besides. */
export interface FullAsking extends Asking {
  readonly locale: LocaleController<FormWords>;
  /** The look-up of the control for a pointer. */
  lookUp(pointer: string): LookUp;
  /** Takes a row away and says so. */
  remove(pointer: string, index: number, said: string): void;
  /** Adds an empty row and moves the focus there. */
  add(pointer: string): void;
}
