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
    link: 'Suivez-la, répondez, révisez-la ou retirez-la par votre lien privé :',
    said: 'Le secrétariat écrit :',
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
function template(
  language: InterfaceLanguage,
  subject: string,
  ...body: ((data: SubmissionLetter) => string)[]
): Template {
  return (data) => letter(language, data, subject, ...body.map((say) => say(data)));
}

type Templates = Record<TemplateName, Template>;

const en: Templates = {
  'submission.received': template(
    'en',
    'We have received your idea',
    ({ title, callTitle }) => `Thank you for sending “${title}” to “${callTitle}”.`,
    ({ reference }) => `Its reference is ${reference}. We will read it and write to you.`,
  ),
  'submission.inDiscussion': template(
    'en',
    'We are discussing your idea',
    ({ title }) => `We have started to discuss “${title}”.`,
  ),
  'submission.changesRequested': template(
    'en',
    'We would like you to revise your idea',
    ({ title }) => `We have read “${title}” and would like you to change some of it before we decide.`,
  ),
  'submission.message': template(
    'en',
    'A message about your idea',
    ({ title }) => `There is a message about “${title}”.`,
  ),
  'submission.accepted': template(
    'en',
    'Your idea is accepted',
    ({ title }) => `Good news: “${title}” is accepted. We will now develop the session with you.`,
  ),
  'submission.developing': template(
    'en',
    'We are developing your session',
    ({ title }) => `We are preparing “${title}” with you.`,
  ),
  'submission.scheduled': template(
    'en',
    'Your session has a date',
    ({ title, when }) => `“${title}” takes place on ${when ?? ''}.`,
  ),
  'submission.held': template('en', 'Thank you for your session', ({ title }) => `Thank you for leading “${title}”.`),
  'submission.published': template('en', 'Your session is published', ({ title }) => `“${title}” is published.`),
  'submission.declined': template(
    'en',
    'About your idea',
    ({ title }) => `Thank you for “${title}”. We cannot take it up this time.`,
  ),
  'submission.withdrawn': template('en', 'Your idea is withdrawn', ({ title }) => `“${title}” is withdrawn.`),
};

const es: Templates = {
  'submission.received': template(
    'es',
    'Hemos recibido su idea',
    ({ title, callTitle }) => `Gracias por enviar «${title}» a «${callTitle}».`,
    ({ reference }) => `Su referencia es ${reference}. La leeremos y le escribiremos.`,
  ),
  'submission.inDiscussion': template(
    'es',
    'Estamos conversando sobre su idea',
    ({ title }) => `Hemos empezado a conversar sobre «${title}».`,
  ),
  'submission.changesRequested': template(
    'es',
    'Le pedimos que revise su idea',
    ({ title }) => `Hemos leído «${title}» y le pedimos que cambie una parte antes de decidir.`,
  ),
  'submission.message': template('es', 'Un mensaje sobre su idea', ({ title }) => `Hay un mensaje sobre «${title}».`),
  'submission.accepted': template(
    'es',
    'Su idea ha sido aceptada',
    ({ title }) => `Buenas noticias: «${title}» ha sido aceptada. Ahora desarrollaremos la sesión con ustedes.`,
  ),
  'submission.developing': template(
    'es',
    'Estamos desarrollando su sesión',
    ({ title }) => `Estamos preparando «${title}» con ustedes.`,
  ),
  'submission.scheduled': template(
    'es',
    'Su sesión tiene fecha',
    ({ title, when }) => `«${title}» tendrá lugar el ${when ?? ''}.`,
  ),
  'submission.held': template('es', 'Gracias por su sesión', ({ title }) => `Gracias por conducir «${title}».`),
  'submission.published': template('es', 'Su sesión está publicada', ({ title }) => `«${title}» está publicada.`),
  'submission.declined': template(
    'es',
    'Acerca de su idea',
    ({ title }) => `Gracias por «${title}». Esta vez no podemos incluirla.`,
  ),
  'submission.withdrawn': template('es', 'Su idea ha sido retirada', ({ title }) => `«${title}» ha sido retirada.`),
};

const fr: Templates = {
  'submission.received': template(
    'fr',
    'Nous avons reçu votre idée',
    ({ title, callTitle }) => `Merci d’avoir envoyé « ${title} » à « ${callTitle} ».`,
    ({ reference }) => `Sa référence est ${reference}. Nous la lirons et vous écrirons.`,
  ),
  'submission.inDiscussion': template(
    'fr',
    'Nous discutons de votre idée',
    ({ title }) => `Nous avons commencé à discuter de « ${title} ».`,
  ),
  'submission.changesRequested': template(
    'fr',
    'Nous vous demandons de revoir votre idée',
    ({ title }) => `Nous avons lu « ${title} » et vous demandons d’en changer une partie avant de décider.`,
  ),
  'submission.message': template(
    'fr',
    'Un message au sujet de votre idée',
    ({ title }) => `Il y a un message au sujet de « ${title} ».`,
  ),
  'submission.accepted': template(
    'fr',
    'Votre idée est acceptée',
    ({ title }) => `Bonne nouvelle : « ${title} » est acceptée. Nous allons développer la session avec vous.`,
  ),
  'submission.developing': template(
    'fr',
    'Nous développons votre session',
    ({ title }) => `Nous préparons « ${title} » avec vous.`,
  ),
  'submission.scheduled': template(
    'fr',
    'Votre session a une date',
    ({ title, when }) => `« ${title} » aura lieu le ${when ?? ''}.`,
  ),
  'submission.held': template('fr', 'Merci pour votre session', ({ title }) => `Merci d’avoir animé « ${title} ».`),
  'submission.published': template('fr', 'Votre session est publiée', ({ title }) => `« ${title} » est publiée.`),
  'submission.declined': template(
    'fr',
    'Au sujet de votre idée',
    ({ title }) => `Merci pour « ${title} ». Nous ne pouvons pas la retenir cette fois.`,
  ),
  'submission.withdrawn': template('fr', 'Votre idée est retirée', ({ title }) => `« ${title} » est retirée.`),
};

/** The letters by language; complete by type. */
export const templates: Record<InterfaceLanguage, Templates> = { en, es, fr };
