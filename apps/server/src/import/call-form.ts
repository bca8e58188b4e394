import { createHash } from 'node:crypto';
import type { FormJson, Localised } from '../database/tables.ts';
import { interfaceLanguages } from '../text/language.ts';
import { words } from '../text/words.ts';
import { questionsByEnglish } from './call-form.words.ts';

type Step = FormJson['steps'][number];
type Field = Step['fields'][number];
type Schema = Record<string, unknown>;

/** What differs from one CoLab call to the next. */
export interface CallRules {
  year: number;
  /** A submission must carry at least one of these themes; empty when any theme is welcome. */
  requiredThemes: readonly string[];
}

const t = (en: string, es: string, fr: string): Localised => ({ ...words(en, es, fr), ...questionsByEnglish[en] });

/** Languages offered as spoken in a session: the alliance's three, then those of its networks. */
const spoken = ['en', 'es', 'fr', 'ar', 'hi', 'ne', 'pt', 'ru', 'sw', 'ur'];

const longText = (words: number): Pick<Field, 'input' | 'limit'> => ({
  input: 'textarea',
  limit: { unit: 'words', max: words },
});

/**
 * The questions. Lessons from failures and from successes are asked apart, results and sustainability are asked for, and
 * partners may be no members (announcement of the sessions, seed:000_4a742a1f0b00de57.txt L10, L12, L13, L16).
 */
const steps: Step[] = [
  {
    id: 'idea',
    title: t('Your idea', 'Su idea', 'Votre idée'),
    intro: t(
      'Say what the session is about, in the words you would use to invite a colleague.',
      'Cuente de qué trata la sesión, con las palabras que usaría para invitar a una colega o un colega.',
      'Dites de quoi parle la session, avec les mots que vous emploieriez pour inviter une ou un collègue.',
    ),
    fields: [
      {
        pointer: '/title',
        input: 'text',
        label: t('Title of the session', 'Título de la sesión', 'Titre de la session'),
        limit: { unit: 'characters', max: 120 },
      },
      {
        pointer: '/summary',
        ...longText(80),
        label: t('Summary', 'Resumen', 'Résumé'),
        hint: t(
          'Two or three sentences for the calendar.',
          'Dos o tres frases para el calendario.',
          'Deux ou trois phrases pour le calendrier.',
        ),
      },
      {
        pointer: '/description',
        ...longText(500),
        label: t('Description of the session', 'Descripción de la sesión', 'Description de la session'),
        hint: t(
          'What participants will learn, what they will do, and who takes part in leading it.',
          'Qué aprenderán las personas participantes, qué harán y quiénes conducirán la sesión.',
          'Ce que les personnes participantes apprendront, ce qu’elles feront et qui animera la session.',
        ),
      },
    ],
  },
  {
    id: 'people',
    title: t('Who you are', 'Quiénes son', 'Qui vous êtes'),
    intro: t(
      'Any member of MenEngage Alliance may submit an idea. Partners need not be members.',
      'Cualquier miembro de MenEngage Alliance puede presentar una idea. Las organizaciones aliadas no tienen que ser miembros.',
      'Tout membre de MenEngage Alliance peut proposer une idée. Les partenaires ne sont pas obligatoirement membres.',
    ),
    fields: [
      {
        pointer: '/organisation',
        input: 'organisation',
        label: t('Your organisation or network', 'Su organización o red', 'Votre organisation ou réseau'),
        hint: t(
          'If it is not in the directory, write its name: the secretariat will confirm the membership with you.',
          'Si no figura en el directorio, escriba su nombre: la secretaría confirmará con ustedes la membresía.',
          'Si elle ne figure pas dans l’annuaire, écrivez son nom : le secrétariat confirmera l’adhésion avec vous.',
        ),
        autocomplete: 'organization',
      },
      {
        pointer: '/submitter/name',
        input: 'text',
        label: t('Your name', 'Su nombre', 'Votre nom'),
        autocomplete: 'name',
      },
      {
        pointer: '/submitter/email',
        input: 'email',
        label: t('Your e-mail address', 'Su correo electrónico', 'Votre adresse e-mail'),
        hint: t(
          'The secretariat writes to you here. It is never shown in public.',
          'La secretaría le escribirá a esta dirección. Nunca se muestra en público.',
          'Le secrétariat vous écrit à cette adresse. Elle n’est jamais montrée en public.',
        ),
        autocomplete: 'email',
      },
      {
        pointer: '/submitter/role',
        input: 'text',
        label: t(
          'Your role in the organisation',
          'Su función en la organización',
          'Votre fonction dans l’organisation',
        ),
        autocomplete: 'organization-title',
      },
      {
        pointer: '/partners',
        input: 'partners',
        label: t('Partners in this session', 'Organizaciones aliadas en esta sesión', 'Partenaires de cette session'),
        hint: t(
          'Working with partners is encouraged, for example researchers together with practitioners.',
          'Se anima a trabajar con otras organizaciones, por ejemplo personas investigadoras junto con profesionales de campo.',
          'Travailler avec des partenaires est encouragé, par exemple des chercheuses et chercheurs avec des praticiennes et praticiens.',
        ),
        vocabulary: 'constituencies',
      },
    ],
  },
  {
    id: 'themes',
    title: t('Themes', 'Temas', 'Thèmes'),
    fields: [
      {
        pointer: '/themes',
        input: 'checkboxes',
        label: t('Themes of the session', 'Temas de la sesión', 'Thèmes de la session'),
        hint: t(
          'Choose at least one; interconnected themes are welcome.',
          'Elija al menos uno; los temas interconectados son bienvenidos.',
          'Choisissez-en au moins un ; les thèmes interconnectés sont les bienvenus.',
        ),
        vocabulary: 'themes',
      },
      {
        pointer: '/frameworkThemes',
        input: 'checkboxes',
        label: t(
          'Themes of the Ubuntu framework that inform it',
          'Temas del marco Ubuntu que la inspiran',
          'Thèmes du cadre Ubuntu qui l’inspirent',
        ),
        hint: t(
          'The political framework of the MenEngage Ubuntu Symposium.',
          'El marco político del Simposio Ubuntu de MenEngage.',
          'Le cadre politique du Symposium Ubuntu de MenEngage.',
        ),
        vocabulary: 'framework-themes',
      },
    ],
  },
  {
    id: 'learning',
    title: t('Lessons and results', 'Aprendizajes y resultados', 'Enseignements et résultats'),
    intro: t(
      'What did not work teaches as much as what did: sessions share both.',
      'Lo que no funcionó enseña tanto como lo que sí funcionó: las sesiones comparten ambas cosas.',
      'Ce qui n’a pas marché enseigne autant que ce qui a marché : les sessions partagent les deux.',
    ),
    fields: [
      {
        pointer: '/lessonsFromSuccesses',
        ...longText(300),
        label: t('Lessons from successes', 'Aprendizajes de los éxitos', 'Enseignements tirés des réussites'),
      },
      {
        pointer: '/lessonsFromFailures',
        ...longText(300),
        label: t('Lessons from failures', 'Aprendizajes de los fracasos', 'Enseignements tirés des échecs'),
        hint: t(
          'What you would do differently, and why.',
          'Qué harían de otra manera y por qué.',
          'Ce que vous feriez autrement, et pourquoi.',
        ),
      },
      {
        pointer: '/results',
        ...longText(300),
        label: t('Results and impacts', 'Resultados e impactos', 'Résultats et effets'),
        hint: t(
          'What your programme or initiative has achieved, and how you know.',
          'Qué ha logrado su programa o iniciativa y cómo lo saben.',
          'Ce que votre programme ou initiative a accompli, et comment vous le savez.',
        ),
      },
      {
        pointer: '/sustainability',
        ...longText(200),
        label: t('Sustainability', 'Sostenibilidad', 'Durabilité'),
        hint: t(
          'What remains when the project ends.',
          'Qué permanece cuando termina el proyecto.',
          'Ce qui demeure une fois le projet terminé.',
        ),
      },
    ],
  },
  {
    id: 'session',
    title: t('The session', 'La sesión', 'La session'),
    intro: t(
      'The secretariat provides the online platform, invitations, recording, and live interpretation in Spanish, French and English.',
      'La secretaría proporciona la plataforma en línea, las invitaciones, la grabación y la interpretación en directo en español, francés e inglés.',
      'Le secrétariat fournit la plateforme en ligne, les invitations, l’enregistrement et l’interprétation en direct en espagnol, français et anglais.',
    ),
    fields: [
      {
        pointer: '/format',
        input: 'radio',
        label: t('Format', 'Formato', 'Format'),
        vocabulary: 'session-formats',
      },
      {
        pointer: '/durationMinutes',
        input: 'number',
        label: t('Length in minutes', 'Duración en minutos', 'Durée en minutes'),
        hint: t('Between 30 and 180.', 'Entre 30 y 180.', 'Entre 30 et 180.'),
      },
      {
        pointer: '/proposedMonth',
        input: 'month',
        label: t('Month you propose', 'Mes que proponen', 'Mois que vous proposez'),
        hint: t('There is one session a month.', 'Hay una sesión al mes.', 'Il y a une session par mois.'),
      },
      {
        pointer: '/timeZone',
        input: 'timeZone',
        label: t('Your time zone', 'Su zona horaria', 'Votre fuseau horaire'),
      },
      {
        pointer: '/spokenLanguages',
        input: 'checkboxes',
        label: t(
          'Languages you will speak in the session',
          'Idiomas que hablarán en la sesión',
          'Langues que vous parlerez pendant la session',
        ),
        options: spoken.map((value) => ({ value, label: languageName(value) })),
      },
      {
        pointer: '/offeredInterpretation',
        input: 'offeredInterpretation',
        label: t(
          'Interpretation that you can add',
          'Interpretación que pueden añadir',
          'Interprétation que vous pouvez ajouter',
        ),
        hint: t(
          'Into languages besides Spanish, French and English: people who interpret, or means to pay for it.',
          'A otros idiomas además de español, francés e inglés: personas que interpreten o recursos para pagarlo.',
          'Vers d’autres langues que l’espagnol, le français et l’anglais : des interprètes ou de quoi les payer.',
        ),
      },
      {
        pointer: '/accessNeeds',
        ...longText(150),
        label: t('Access needs', 'Necesidades de accesibilidad', 'Besoins d’accessibilité'),
        hint: t(
          'Captions, sign language, or anything else that you or participants need.',
          'Subtítulos, lengua de señas o cualquier otra cosa que ustedes o las personas participantes necesiten.',
          'Sous-titres, langue des signes ou toute autre chose dont vous ou les personnes participantes avez besoin.',
        ),
      },
    ],
  },
  {
    id: 'agreements',
    title: t('Agreements', 'Compromisos', 'Engagements'),
    fields: [
      {
        pointer: '/attestations',
        input: 'attestations',
        label: t('What you confirm', 'Lo que confirman', 'Ce que vous confirmez'),
      },
      {
        pointer: '/consents',
        input: 'consents',
        label: t('What you agree to', 'Lo que autorizan', 'Ce que vous acceptez'),
      },
    ],
  },
];

/**
 * Submissions must be in line with the mission and the Accountability Framework (seed:000_4a742a1f0b00de57.txt L9). The
 * framework's page prints no version number, so its version is the stretch of its last update; the mission is the one of the
 * strategic period (seed:001_25dda7a4bcb63513.txt L52-76).
 */
const attestations: FormJson['attestations'] = [
  {
    documentId: 'mission',
    version: '2021-2024',
    label: t(
      'The session is in line with the mission of MenEngage Alliance: working with men and boys for gender equality and social justice.',
      'La sesión está en consonancia con la misión de MenEngage Alliance: trabajar con hombres y niños por la igualdad de género y la justicia social.',
      'La session est conforme à la mission de MenEngage Alliance : travailler avec les hommes et les garçons pour l’égalité des genres et la justice sociale.',
    ),
    required: true,
  },
  {
    documentId: 'accountability-framework',
    version: '2020-2022',
    label: t(
      'The session is in line with the Accountability Framework of MenEngage Alliance.',
      'La sesión está en consonancia con el Marco de Rendición de Cuentas de MenEngage Alliance.',
      'La session est conforme au Cadre de redevabilité de MenEngage Alliance.',
    ),
    url: 'https://menengage.org/resources/accountability-framework-of-menengage-alliance/',
    required: true,
  },
];

/** What people agree to. A proposal and the way to reach its sender are kept for two years, then erased. */
const consents: FormJson['consents'] = [
  {
    purpose: 'processing',
    statementId: 'submission-processing',
    statementVersion: '1',
    text: t(
      'You may store what I send in order to consider and prepare the session. I can see, take back or erase it through my private link.',
      'Pueden guardar lo que envío para valorar y preparar la sesión. Puedo verlo, retirarlo o borrarlo mediante mi enlace privado.',
      'Vous pouvez conserver ce que j’envoie afin d’étudier et de préparer la session. Je peux le consulter, le retirer ou l’effacer par mon lien privé.',
    ),
    required: true,
    retentionMonths: 24,
  },
  {
    purpose: 'contact',
    statementId: 'submission-contact',
    statementVersion: '1',
    text: t(
      'You may write to me about this submission.',
      'Pueden escribirme acerca de esta propuesta.',
      'Vous pouvez m’écrire au sujet de cette proposition.',
    ),
    required: true,
    retentionMonths: 24,
  },
  {
    purpose: 'recording',
    statementId: 'session-recording',
    statementVersion: '1',
    text: t('The session may be recorded.', 'La sesión puede grabarse.', 'La session peut être enregistrée.'),
    required: false,
  },
  {
    purpose: 'publication',
    statementId: 'recording-publication',
    statementVersion: '1',
    text: t(
      'The recording and the materials may be published after the session.',
      'La grabación y los materiales pueden publicarse después de la sesión.',
      'L’enregistrement et les documents peuvent être publiés après la session.',
    ),
    required: false,
  },
];

/** The form of a CoLab call. Its version follows from what is in it, so that any change of words or rules changes it. */
export function callForm(rules: CallRules): FormJson {
  const form = { steps, schema: schemaOf(rules), attestations, consents };
  const version = createHash('sha256').update(JSON.stringify(form)).digest('hex').slice(0, 12);
  return { version, ...form };
}

const ids: Schema = {
  type: 'array',
  uniqueItems: true,
  items: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]*$' },
};
const text = (limit: Schema): Schema => ({ type: 'string', minLength: 1, ...limit });
const languageTag: Schema = { type: 'string', pattern: '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$' };

/** The rules, in the keywords that the form's validator knows. Ids of vocabularies are checked by the server, which has them. */
function schemaOf({ year, requiredThemes }: CallRules): Schema {
  return {
    type: 'object',
    required: [
      'title',
      'summary',
      'description',
      'organisation',
      'submitter',
      'themes',
      'lessonsFromSuccesses',
      'lessonsFromFailures',
      'results',
      'sustainability',
      'format',
      'durationMinutes',
      'proposedMonth',
      'timeZone',
      'spokenLanguages',
      'attestations',
      'consents',
    ],
    properties: {
      title: text({ maxLength: 120 }),
      summary: text({ maxWords: 80, maxLength: 1200 }),
      description: text({ maxWords: 500 }),
      organisation: { type: 'object', required: ['name'], properties: { name: text({ maxLength: 200 }) } },
      submitter: {
        type: 'object',
        required: ['name', 'email'],
        properties: {
          name: text({ maxLength: 200 }),
          email: text({ format: 'email', maxLength: 254 }),
          role: { type: ['string', 'null'], maxLength: 200 },
        },
      },
      partners: {
        type: 'array',
        maxItems: 30,
        items: { type: 'object', required: ['name'], properties: { name: text({ maxLength: 200 }) } },
      },
      themes: {
        ...ids,
        minItems: 1,
        ...(requiredThemes.length > 0 && { contains: { enum: [...requiredThemes] } }),
      },
      frameworkThemes: ids,
      lessonsFromSuccesses: text({ maxWords: 300 }),
      lessonsFromFailures: text({ maxWords: 300 }),
      results: text({ maxWords: 300 }),
      sustainability: text({ maxWords: 200 }),
      format: text({}),
      durationMinutes: { type: 'integer', minimum: 30, maximum: 180 },
      proposedMonth: text({ pattern: `^${year}-(0[1-9]|1[0-2])$` }),
      timeZone: text({}),
      spokenLanguages: { type: 'array', minItems: 1, uniqueItems: true, items: languageTag },
      offeredInterpretation: {
        type: 'array',
        maxItems: 20,
        items: {
          type: 'object',
          required: ['language', 'contribution'],
          properties: {
            language: languageTag,
            contribution: { enum: ['capacity', 'resources'] },
            note: { type: ['string', 'null'], maxLength: 500 },
          },
        },
      },
      accessNeeds: { type: 'string', maxWords: 150 },
      attestations: {
        type: 'array',
        allOf: attestations
          .filter(({ required }) => required)
          .map(({ documentId, version }) => ({ contains: object({ documentId, version, accepted: true }) })),
      },
      consents: {
        type: 'array',
        allOf: consents
          .filter(({ required }) => required)
          .map(({ statementId, statementVersion }) => ({
            contains: object({ statementId, statementVersion, granted: true }),
          })),
      },
    },
  };
}

/** An object with exactly these values among its members. */
function object(values: Record<string, string | boolean>): Schema {
  return {
    type: 'object',
    required: Object.keys(values),
    properties: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { const: value }])),
  };
}

function languageName(language: string): Localised {
  const name = (locale: string) => {
    const text = new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? language;
    return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
  };
  return Object.fromEntries(interfaceLanguages.map((locale) => [locale, name(locale)]));
}
