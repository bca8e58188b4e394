import type { CallForm } from '@menengage/sdk';
import type { ReactiveControllerHost } from 'lit';
import type { LocaleController } from '../shared/locale.ts';
import type { Settings } from '../shared/settings.ts';
import type { FindOrganisations } from './rest/look-up.ts';
import type { OpenOutbox, SendSubmission } from './submission-data.ts';
import type { FirstWords } from './submission-form.messages.ts';
import type { Writing } from './writing.ts';

/** What the later parts of the form know of the element they work for. */
export interface FormHost {
  readonly element: ReactiveControllerHost & HTMLElement;
  readonly root: ShadowRoot;
  readonly settings: Settings;
  readonly locale: LocaleController<FirstWords>;
  /** What somebody writes; undefined while there is no form. */
  readonly writing: Writing | undefined;
  readonly send: SendSubmission | undefined;
  readonly openOutbox: OpenOutbox | undefined;
  readonly findOrganisations: FindOrganisations | undefined;
  /** Sends changed answers of a submission. */
  revise(answers: Readonly<Record<string, unknown>>, language: string): Promise<void>;
  announce(text: string): void;
  /** Moves the focus to the first element that a selector finds after the next update. */
  focus(selector: string): Promise<void>;
  /** Shows a step, and in it the question for a pointer. */
  go(step: number, pointer?: string): void;
  /** Asks for the form again. */
  reload(): void;
  /** Begins an idea from nothing. */
  beginAgain(): void;
  /** Something to show has changed. */
  changed(): void;
}

/** Where a form stands in the course of its call. */
export function isOpen(form: CallForm, writing: Writing | undefined): boolean {
  return form.state === 'open' || writing?.revises !== undefined;
}
