import { catalogues, type Grammar } from '../shared/messages.ts';

/** Words of the first view of the form. English is the source; the notes are for translators. */
const en = (g: Grammar) => ({
  // The call
  /** Under the title of the call; `when` is a date and time with its zone. */
  openUntil: (when: string) => `Open until ${when}`,
  /** Before the links to the call's guidelines. */
  guidelines: 'Guidelines:',
  // Steps
  /** Name of the list of steps, for screen readers. */
  stepsLabel: 'Steps of the form',
  stepOf: (step: number, count: number) => `Step ${g.number(step)} of ${g.number(count)}`,
  /** A step that was gone through; read out after its title. */
  stepDone: 'done',
  next: 'Continue',
  back: 'Back',
  /** The last step, with all answers. */
  reviewTitle: 'Check your answers',
  // Questions
  /** Beside the label of a question, in lower case. */
  required: 'required',
  optional: 'optional',
  /** Label of a field that nobody should fill in; only programs that fill in everything see it. */
  trap: 'Leave this empty',
  // Draft
  draftKept:
    'What you write is kept on this device, so that nothing is lost when the connection breaks or the page closes. It is erased once your idea is sent, and after 30 days.',
  draftBlocked: 'This page cannot keep a draft on your device. Please do not close it before your idea is sent.',
  draftRestored: (when: string) => `What you wrote on ${when} is here again.`,
  /** Under a text: how much of its limit is used, or by how much it is passed. */
  used: (used: number, max: number, inWords: boolean) => {
    const over = used - max;
    if (inWords && over > 0)
      return g.plural(over, { one: `${g.number(over)} word too many`, other: `${g.number(over)} words too many` });
    if (over > 0)
      return g.plural(over, {
        one: `${g.number(over)} character too many`,
        other: `${g.number(over)} characters too many`,
      });
    return `${g.number(used)} of ${g.number(max)} ${inWords ? 'words' : 'characters'}`;
  },
  /** Box to tick; the sentence above stands beside it. */
  keepDraft: 'Keep what I write on this device',
  draftOff: 'Nothing is kept on this device. What you write is lost when the page closes before your idea is sent.',
  /** The other parts of the form have not come through. */
  restFailed: 'The next part of the form could not be loaded. What you wrote stays here: please try again.',
  /** Button that leaves the page at once, for people who must not be seen here. */
  exit: 'Leave this page now',
  exitHint: 'Opens another website and erases what you wrote on this device.',
  /** In a frame of another page. */
  exitFrameHint: 'Empties this part of the page and erases what you wrote on this device.',
  /** In a frame, the page around it cannot be left from here. */
  exited: 'This part of the page is empty now. To leave the rest too, close the page.',
});

/** Keys and shapes of these words. */
export type FirstWords = ReturnType<typeof en>;

/** These words in every language of the kit. */
export const firstMessages = catalogues(en, {
  es: () => import('./submission-form.messages.es.ts'),
  fr: () => import('./submission-form.messages.fr.ts'),
  ar: () => import('./submission-form.messages.ar.ts'),
  pt: () => import('./submission-form.messages.pt.ts'),
  ru: () => import('./submission-form.messages.ru.ts'),
});
