import { catalogues, type Grammar } from '../../shared/messages.ts';
import { joined } from '../joined-messages.ts';
import { formMessages, type FormWords } from '../rest/rest.messages.ts';

/** Words of what the holder of a private link sees. English is the source; the notes are for translators. */
const en = (g: Grammar) => ({
  // Following an idea
  followTitle: (reference: string) => `Your idea ${reference}`,
  followPrivate: 'You see this because you opened your private link. Do not pass it on.',
  state: 'State',
  /** State of a submission, by its id in the data. */
  stateName: (state: string) =>
    ({
      received: 'Received',
      inDiscussion: 'In discussion',
      changesRequested: 'Changes requested',
      accepted: 'Accepted',
      developing: 'In development',
      scheduled: 'Scheduled',
      held: 'Held',
      published: 'Published',
      declined: 'Declined',
      withdrawn: 'Withdrawn',
    })[state] ?? state,
  /** What that state means for the submitter; empty for states nobody knows here. */
  stateMeaning: (state: string) =>
    ({
      received: 'Your idea has arrived. A member of the secretariat will contact you.',
      inDiscussion: 'The secretariat is talking your idea through with you.',
      changesRequested: 'The secretariat has asked you to change something.',
      accepted: 'Your idea will become a session.',
      developing: 'You and the secretariat are working on the session.',
      scheduled: 'The session has a date.',
      held: 'The session has taken place.',
      published: 'The session and its recording are published.',
      declined: 'Your idea will not become a session this time.',
      withdrawn: 'The idea was withdrawn.',
    })[state] ?? '',
  membership: 'Membership',
  membershipConfirmed: 'Confirmed',
  membershipOpen:
    'To be confirmed: your organisation was not found in the members directory, so you will be asked about it.',
  receivedOn: 'Received',
  history: 'What has happened',
  /** Who did it, by the id in the data. */
  by: (who: string) => ({ submitter: 'by you', secretariat: 'by the secretariat' })[who] ?? '',
  answers: 'Your answers',
  /** Over the last message of the secretariat, when it has asked for a change. */
  changesTitle: 'The secretariat asks you for a change',
  changesHow: 'Change your answers, or write back. Either way the secretariat is told.',
  revise: 'Change my answers',
  revised: 'Your changes have arrived.',
  /** Heading of the messages. */
  thread: 'Messages',
  threadEmpty: 'No messages yet. You can write to the secretariat here.',
  threadFailed: 'The messages could not be loaded.',
  you: 'You',
  secretariat: 'Secretariat',
  write: 'Your message',
  writeSend: 'Send the message',
  written: 'Your message has arrived.',
  /** A version of the answers; the first is what was sent. */
  versionTitle: (version: number) => `Version ${g.number(version)}`,
  versions: 'Earlier versions',
  added: 'added',
  removed: 'removed',
  yours: 'Your data',
  keptUntil: (when: string) => `Your idea is kept until ${when}, then it is erased.`,
  exportAll: 'Download everything as a file',
  exportCopy: 'This page may not save files. Here is everything to copy:',
  withdraw: 'Withdraw the idea',
  withdrawSure: 'Withdraw your idea?',
  withdrawText: 'It does not become a session then. The secretariat is told. This cannot be undone.',
  withdrawWhy: 'Why, if you want to say so',
  withdrawYes: 'Yes, withdraw',
  withdrawn: 'Your idea is withdrawn.',
  erase: 'Erase everything',
  eraseSure: 'Erase your idea for good?',
  eraseText: 'Your answers, all messages and this private link are erased at once. This cannot be undone.',
  eraseYes: 'Yes, erase everything',
  erasedTitle: 'Everything is erased',
  erasedText: 'Your answers and messages are gone, and this private link does not work any more.',
  keepIt: 'No, keep it',
  actionFailed: 'That has not worked.',
  /** The idea has moved on meanwhile. */
  movedOn: 'Your idea has moved on meanwhile, so this is not possible any more. The page shows how it stands now.',
  refresh: 'Look again',
});

/** Keys and shapes of these words. */
export type OwnManageWords = ReturnType<typeof en>;

/** These words in every language of the kit. */
export const manageMessages = catalogues(en, {
  es: () => import('./manage.messages.es.ts'),
  fr: () => import('./manage.messages.fr.ts'),
  ar: () => import('./manage.messages.ar.ts'),
  pt: () => import('./manage.messages.pt.ts'),
  ru: () => import('./manage.messages.ru.ts'),
});

/** All words of the form and of the private link. */
export type ManageWords = FormWords & OwnManageWords;

/** The same in every language. */
export const allMessages = joined(formMessages, manageMessages);
