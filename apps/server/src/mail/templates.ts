import type { InterfaceLanguage } from '../text/language.ts';
import { template, type Templates } from './template.ts';
import { ar } from './templates.ar.ts';
import { pt } from './templates.pt.ts';
import { ru } from './templates.ru.ts';

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
    ({ title, callTitle }) => `Merci d’avoir envoyé «\u00a0${title}\u00a0» à «\u00a0${callTitle}\u00a0».`,
    ({ reference }) => `Sa référence est ${reference}. Nous la lirons et vous écrirons.`,
  ),
  'submission.inDiscussion': template(
    'fr',
    'Nous discutons de votre idée',
    ({ title }) => `Nous avons commencé à discuter de «\u00a0${title}\u00a0».`,
  ),
  'submission.changesRequested': template(
    'fr',
    'Nous vous demandons de revoir votre idée',
    ({ title }) => `Nous avons lu «\u00a0${title}\u00a0» et vous demandons d’en changer une partie avant de décider.`,
  ),
  'submission.message': template(
    'fr',
    'Un message au sujet de votre idée',
    ({ title }) => `Il y a un message au sujet de «\u00a0${title}\u00a0».`,
  ),
  'submission.accepted': template(
    'fr',
    'Votre idée est acceptée',
    ({ title }) =>
      `Bonne nouvelle\u00a0: «\u00a0${title}\u00a0» est acceptée. Nous allons développer la session avec vous.`,
  ),
  'submission.developing': template(
    'fr',
    'Nous développons votre session',
    ({ title }) => `Nous préparons «\u00a0${title}\u00a0» avec vous.`,
  ),
  'submission.scheduled': template(
    'fr',
    'Votre session a une date',
    ({ title, when }) => `«\u00a0${title}\u00a0» aura lieu le ${when ?? ''}.`,
  ),
  'submission.held': template(
    'fr',
    'Merci pour votre session',
    ({ title }) => `Merci d’avoir animé «\u00a0${title}\u00a0».`,
  ),
  'submission.published': template(
    'fr',
    'Votre session est publiée',
    ({ title }) => `«\u00a0${title}\u00a0» est publiée.`,
  ),
  'submission.declined': template(
    'fr',
    'Au sujet de votre idée',
    ({ title }) => `Merci pour «\u00a0${title}\u00a0». Nous ne pouvons pas la retenir cette fois.`,
  ),
  'submission.withdrawn': template(
    'fr',
    'Votre idée est retirée',
    ({ title }) => `«\u00a0${title}\u00a0» est retirée.`,
  ),
};

/** The letters by language; complete by type. */
export const templates: Record<InterfaceLanguage, Templates> = { en, es, fr, ar, pt, ru };
