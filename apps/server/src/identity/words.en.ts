import type { SignInWords } from './words.ts';

export const en: SignInWords = {
  welcome: {
    title: 'Sign in',
    text: 'This is for secretariats and others who look after this community’s pages. Everything public is there without it.',
    way: 'Sign in',
  },
  signedIn: {
    title: 'You are signed in',
    as: (name) => `As ${name}.`,
    roles: 'What you look after',
    signOut: 'Sign out',
  },
  unknown: {
    title: 'This account is not known here',
    text: 'You proved who you are, but nobody has let this account in yet. Ask your secretariat to add the e-mail address of the account that you used.',
    way: 'Use another account',
  },
  refused: {
    title: 'You were not signed in',
    text: 'The sign-in was stopped on the way. If that was not you, ask whoever manages your account.',
    way: 'Try again',
  },
  expired: {
    title: 'This sign-in took too long',
    text: 'It was begun more than ten minutes ago, in another browser, or used before. Begin again.',
    way: 'Sign in again',
  },
  failed: {
    title: 'The sign-in did not work',
    text: 'The answer of your account’s provider could not be trusted. If it happens again, tell your secretariat the time.',
    way: 'Try again',
  },
  unavailable: {
    title: 'Signing in is not possible just now',
    text: 'The provider of your account does not answer. Try again in a few minutes; all public pages work.',
    way: 'Try again',
  },
  roles: {
    administrator: 'Administrator',
    secretariat: 'Global secretariat',
    networkSecretariat: 'Network secretariat',
    groupLead: 'Group lead',
    moderator: 'Moderator',
    editor: 'Editor',
    member: 'Member',
  },
  on: (place) => ` – ${place}`,
};
