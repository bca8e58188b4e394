import type { Contract } from './contract.ts';
import type { Issue } from '../form/validate.ts';

export type Language = 'en' | 'es' | 'fr';
export const languages: readonly Language[] = ['en', 'es', 'fr'];

type Words = Record<Language, string>;

const known: Record<string, readonly [status: number, title: Words]> = {
  validation: [
    422,
    {
      en: 'Some answers need another look',
      es: 'Algunas respuestas necesitan revisión',
      fr: 'Certaines réponses sont à revoir',
    },
  ],
  'parameter-unknown': [
    400,
    { en: 'There is no such parameter', es: 'No existe ese parámetro', fr: 'Ce paramètre n’existe pas' },
  ],
  'parameter-invalid': [
    400,
    {
      en: 'A parameter cannot be used as it is',
      es: 'Un parámetro no se puede usar así',
      fr: 'Un paramètre ne peut pas être utilisé tel quel',
    },
  ],
  'cursor-invalid': [
    400,
    { en: 'This cursor does not fit', es: 'Este cursor no corresponde', fr: 'Ce curseur ne convient pas' },
  ],
  'body-malformed': [400, { en: 'The body is not JSON', es: 'El cuerpo no es JSON', fr: 'Le corps n’est pas du JSON' }],
  'idempotency-key-missing': [
    400,
    {
      en: 'An Idempotency-Key is needed',
      es: 'Hace falta una Idempotency-Key',
      fr: 'Une Idempotency-Key est nécessaire',
    },
  ],
  'idempotency-key-reused': [
    422,
    {
      en: 'This key belongs to another request',
      es: 'Esta clave pertenece a otra solicitud',
      fr: 'Cette clé appartient à une autre requête',
    },
  ],
  unauthorized: [401, { en: 'A key is needed', es: 'Hace falta una clave', fr: 'Une clé est nécessaire' }],
  forbidden: [
    403,
    { en: 'This key does not open this', es: 'Esta clave no da acceso', fr: 'Cette clé n’ouvre pas ceci' },
  ],
  'not-found': [404, { en: 'Nothing is here', es: 'Aquí no hay nada', fr: 'Il n’y a rien ici' }],
  'method-not-allowed': [
    405,
    {
      en: 'This method is not allowed here',
      es: 'Este método no se permite aquí',
      fr: 'Cette méthode n’est pas permise ici',
    },
  ],
  'call-closed': [
    409,
    { en: 'This call is not open', es: 'Esta convocatoria no está abierta', fr: 'Cet appel n’est pas ouvert' },
  ],
  'media-type-unsupported': [
    415,
    {
      en: 'This kind of content is not understood',
      es: 'Este tipo de contenido no se entiende',
      fr: 'Ce type de contenu n’est pas compris',
    },
  ],
  'rate-limited': [429, { en: 'Too many requests', es: 'Demasiadas solicitudes', fr: 'Trop de requêtes' }],
  internal: [
    500,
    {
      en: 'Something went wrong on the server',
      es: 'Algo falló en el servidor',
      fr: 'Une erreur s’est produite sur le serveur',
    },
  ],
  unavailable: [
    503,
    {
      en: 'The server cannot answer just now',
      es: 'El servidor no puede responder ahora',
      fr: 'Le serveur ne peut pas répondre pour l’instant',
    },
  ],
};

const place: Words = {
  en: 'This breaks a rule: {code}.',
  es: 'Esto incumple una regla: {code}.',
  fr: 'Ceci enfreint une règle : {code}.',
};

/** The code of a problem that a bare status stands for. */
export function codeOf(status: number): string {
  return (
    Object.entries(known).find(([, [each]]) => each === status)?.[0] ??
    (status < 500 ? 'parameter-invalid' : 'internal')
  );
}

export interface Place {
  pointer?: string;
  parameter?: string;
  code: string;
  params?: Readonly<Record<string, unknown>>;
}

export const placesOf = (issues: readonly Issue[]): Place[] =>
  issues.map(({ pointer, code, params }) => ({ pointer, code, params }));

/** A problem as the server tells it (RFC 9457). */
export class MockProblem extends Error {
  readonly code: string;
  readonly places: readonly Place[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(code: string, places: readonly Place[] = [], headers: Readonly<Record<string, string>> = {}) {
    super(code);
    this.code = code;
    this.places = places;
    this.headers = headers;
  }
}

let count = 0;

export function problemResponse(
  contract: Contract,
  { code, places, headers }: MockProblem,
  language: Language,
): Response {
  const shown = contract.problems.get(code)?.[language] as { status: number; title: string } | undefined;
  const [status, titles] = known[code] ?? [shown?.status ?? 400, undefined];
  const requestId = `mock-${++count}`;
  const body = {
    type: `https://colab.example/errors/${code}`,
    title: shown?.title ?? titles?.[language] ?? code,
    status,
    code,
    requestId,
    ...(places.length && {
      errors: places.map((each) => ({ ...each, detail: place[language].replace('{code}', each.code) })),
    }),
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      'content-type': 'application/problem+json',
      'content-language': language,
      'cache-control': 'no-store',
      'x-request-id': requestId,
      ...(status === 401 && { 'www-authenticate': 'Bearer' }),
      ...headers,
    },
  });
}
