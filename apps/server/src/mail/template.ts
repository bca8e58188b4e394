import { isolate } from '../text/isolate.ts';
import type { InterfaceLanguage } from '../text/language.ts';

/** What letters about a submission are written from. Texts of people are put in as they are; they are escaped where a page is made of them. */
export interface SubmissionLetter {
  /** Name of the person written to. */
  name: string;
  title: string;
  reference: string;
  callTitle: string;
  /** What the secretariat says in its own words. */
  message?: string;
  /** Date and time of the session, as people read it. */
  when?: string;
  sessionUrl?: string;
}

export interface Letter {
  subject: string;
  text: string;
}

/** Stands for the private manage link, which is put in when the letter is handed over: nobody reads it in the outbox. */
export const manageLinkMark = '{manageLink}';

type Template = (data: SubmissionLetter) => Letter;

/** The letters that there are. */
export const templateNames = [
  'submission.received',
  'submission.inDiscussion',
  'submission.changesRequested',
  'submission.message',
  'submission.accepted',
  'submission.developing',
  'submission.scheduled',
  'submission.held',
  'submission.published',
  'submission.declined',
  'submission.withdrawn',
] as const;
export type TemplateName = (typeof templateNames)[number];

interface Frame {
  hello: (name: string) => string;
  bye: string;
  link: string;
  said: string;
}

const frames: Record<InterfaceLanguage, Frame> = {
  en: {
    hello: (name) => `Hello ${name},`,
    bye: 'With thanks,\nthe secretariat',
    link: 'Follow it, answer, revise or withdraw it by your private link:',
    said: 'The secretariat writes:',
  },
  es: {
    hello: (name) => `Hola, ${name}:`,
    bye: 'Con agradecimiento,\nla secretaría',
    link: 'Puede seguirla, responder, revisarla o retirarla con su enlace privado:',
    said: 'La secretaría escribe:',
  },
  fr: {
    hello: (name) => `Bonjour ${name},`,
    bye: 'Avec nos remerciements,\nle secrétariat',
    link: 'Suivez-la, répondez, révisez-la ou retirez-la par votre lien privé\u00a0:',
    said: 'Le secrétariat écrit\u00a0:',
  },
  ar: {
    hello: (name) => `تحية طيبة، ${isolate(name)}،`,
    bye: 'مع الشكر،\nالأمانة',
    link: 'يمكن متابعتها والرد عليها وتعديلها أو سحبها عبر رابطك الخاص:',
    said: 'تكتب إليك الأمانة:',
  },
  pt: {
    hello: (name) => `Olá, ${name}:`,
    bye: 'Com agradecimento,\no secretariado',
    link: 'Acompanhe, responda, altere ou retire sua ideia pelo seu link privado:',
    said: 'O secretariado escreve:',
  },
  ru: {
    hello: (name) => `Здравствуйте, ${name}!`,
    bye: 'С благодарностью,\nсекретариат',
    link: 'Следить за идеей, ответить, изменить или отозвать её можно по вашей личной ссылке:',
    said: 'Секретариат пишет:',
  },
};

/** One letter: the subject, the sentences of the template, and around them what every letter has. */
function letter(language: InterfaceLanguage, data: SubmissionLetter, subject: string, ...body: string[]): Letter {
  const { hello, bye, link, said } = frames[language];
  const { name, reference, message, sessionUrl } = data;
  const paragraphs = [
    hello(name),
    ...body,
    ...(message === undefined ? [] : [said, message]),
    ...(sessionUrl === undefined ? [] : [sessionUrl]),
    `${link}\n${manageLinkMark}`,
    bye,
  ];
  return { subject: `${subject} (${reference})`, text: paragraphs.join('\n\n') };
}

/** Makes a template out of its words in one language. */
export function template(
  language: InterfaceLanguage,
  subject: string,
  ...body: ((data: SubmissionLetter) => string)[]
): Template {
  return (data) => letter(language, data, subject, ...body.map((say) => say(data)));
}

/** Every letter in one language. */
export type Templates = Record<TemplateName, Template>;
