import type { Words } from './words.ts';

const list = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : String(value));

const formats: Record<string, string> = {
  email: 'Escriba una dirección de correo completa, como nombre@example.org.',
  uri: 'Escriba una dirección completa que empiece por https://.',
  date: 'Escriba una fecha, como 2026-11-21.',
  'date-time': 'Escriba una fecha y hora con desfase, como 2026-11-21T15:00:00+01:00.',
};

export const es: Words = {
  problems: {
    validation: {
      title: 'Algunas respuestas necesitan revisión',
      detail: ({ count }) =>
        count === 1
          ? 'Un valor no cumple una regla; se indica en errors.'
          : `${count} valores no cumplen una regla; cada uno se indica en errors.`,
    },
    'parameter-unknown': {
      title: 'No existe ese parámetro',
      detail: ({ names }) => `Esta dirección no conoce: ${list(names)}.`,
    },
    'parameter-invalid': {
      title: 'Un parámetro no se puede usar así',
      detail: ({ names }) => `Corrija el valor de: ${list(names)}.`,
    },
    'cursor-invalid': {
      title: 'Este cursor no corresponde',
      detail: () => 'Use next o prev de una respuesta a la misma pregunta, o empiece de nuevo sin cursor.',
    },
    'not-found': {
      title: 'Aquí no hay nada',
      detail: () => 'Compruebe la dirección; lo que había aquí puede haberse retirado o nunca fue público.',
    },
    'method-not-allowed': {
      title: 'Este método no se permite aquí',
      detail: ({ method, allowed }) => `${method} no es posible en esta dirección; use ${list(allowed)}.`,
    },
    'not-acceptable': {
      title: 'No hay respuesta en este formato',
      detail: () => 'Esta dirección responde con application/json.',
    },
    'format-unsupported': {
      title: 'Este formato no se ofrece',
      detail: ({ format }) => `Aquí no hay ${format}; pida json o xml.`,
    },
    'body-too-large': {
      title: 'La solicitud es demasiado grande',
      detail: ({ limit }) => `Envíe como máximo ${limit} bytes.`,
    },
    'body-malformed': { title: 'El cuerpo no es JSON', detail: () => 'Envíe un único objeto JSON válido en UTF-8.' },
    'media-type-unsupported': {
      title: 'Este tipo de contenido no se entiende',
      detail: () => 'Envíe application/json e indíquelo en Content-Type.',
    },
    'request-malformed': {
      title: 'La solicitud no se puede leer',
      detail: () => 'No es una solicitud HTTP completa. Envíela de nuevo; si hay un proxy de por medio, revíselo.',
    },
    'headers-too-large': {
      title: 'Las cabeceras de la solicitud son demasiado grandes',
      detail: () => 'Envíe menos cabeceras o más cortas: todas juntas pueden ocupar 16 KB.',
    },
    unauthorized: {
      title: 'Hace falta una clave',
      detail: () => 'Envíe una clave conocida como Authorization: Bearer <clave>.',
    },
    forbidden: { title: 'Esta clave no da acceso', detail: () => 'Pida a la secretaría una clave que lo dé.' },
    'call-closed': {
      title: 'Esta convocatoria no está abierta',
      detail: () => 'Conserve su texto; el formulario dice cuándo abre la próxima convocatoria.',
    },
    'form-token-invalid': {
      title: 'Hay que cargar de nuevo el formulario',
      detail: () => 'Cargue otra vez el formulario y envíe las mismas respuestas.',
    },
    'form-token-expired': {
      title: 'El formulario estuvo abierto demasiado tiempo',
      detail: () => 'Cargue otra vez el formulario y envíe las mismas respuestas.',
    },
    'form-token-used': {
      title: 'Este formulario ya se envió',
      detail: () => 'Para repetir un intento use su Idempotency-Key; para otra idea cargue de nuevo el formulario.',
    },
    'idempotency-key-missing': {
      title: 'Hace falta una Idempotency-Key',
      detail: () => 'Envíe una clave propia (un UUID) en la cabecera Idempotency-Key, la misma en cada intento.',
    },
    'idempotency-key-reused': {
      title: 'Esta clave pertenece a otra solicitud',
      detail: () => 'Esta Idempotency-Key llegó antes con otro contenido; use una nueva.',
    },
    'idempotency-in-progress': {
      title: 'El primer intento sigue en curso',
      detail: () => 'Espere un momento y repita la misma solicitud; recibirá su respuesta.',
    },
    'transition-not-allowed': {
      title: 'Este paso no está abierto',
      detail: ({ from, to, allowed }) =>
        list(allowed) === ''
          ? `Desde ${from} ya no queda ningún paso que pueda dar; ${to} no es posible.`
          : `Desde ${from} no puede pasar a ${to}; tiene abiertos: ${list(allowed)}.`,
    },
    'schedule-clash': {
      title: 'Otra sesión tiene lugar a esa hora',
      detail: () => 'Elija otra hora, o envíe acknowledgeClashes para seguir; errors nombra cada sesión.',
    },
    'not-ready': {
      title: 'Falta algo antes de poder hacer esto',
      detail: () => 'Lo que falta se nombra en errors.',
    },
    conflict: {
      title: 'Esto no es posible tal como están las cosas',
      detail: () => 'Lea lo que está guardado ahora e inténtelo de nuevo si aún tiene sentido.',
    },
    'rate-limited': { title: 'Demasiadas solicitudes', detail: ({ seconds }) => `Inténtelo de nuevo en ${seconds} s.` },
    internal: {
      title: 'Algo falló en el servidor',
      detail: () => 'Quedó registrado con el requestId. Inténtelo más tarde.',
    },
    unavailable: { title: 'El servidor no puede responder ahora', detail: () => 'Inténtelo de nuevo en un momento.' },
  },
  rules: {
    required: () => 'Este dato es necesario.',
    type: ({ type }) => `Debe ser de tipo ${list(type)}.`,
    minLength: ({ limit }) => (limit === 1 ? 'Este dato es necesario.' : `Escriba al menos ${limit} caracteres.`),
    maxLength: ({ limit }) => `Escriba como máximo ${limit} caracteres.`,
    maxWords: ({ limit }) => `Escriba como máximo ${limit} palabras.`,
    minimum: ({ limit }) => `Indique al menos ${limit}.`,
    maximum: ({ limit }) => `Indique como máximo ${limit}.`,
    minItems: ({ limit }) => (limit === 1 ? 'Elija al menos una opción.' : `Elija al menos ${limit} opciones.`),
    maxItems: ({ limit }) => `Elija como máximo ${limit} opciones.`,
    uniqueItems: () => 'Nombre cada opción una sola vez.',
    pattern: () => 'No está escrito como debe.',
    format: ({ format }) => formats[String(format)] ?? 'No está escrito como debe.',
    enum: ({ allowed }) =>
      allowed === undefined ? 'Elija una de las opciones.' : `Elija una de estas opciones: ${list(allowed)}.`,
    const: () => 'Es necesario confirmarlo.',
    contains: () => 'Falta una opción necesaria.',
    additionalProperties: () => 'No se conoce aquí.',
    unknown: ({ suggestion }) =>
      suggestion === undefined ? 'No se conoce aquí.' : `No se conoce aquí. ¿Quería decir ${suggestion}?`,
    clash: ({ session }) => `Coincide con «${session}».`,
    undone: ({ item }) => `Aún sin hacer: ${item}.`,
    notAgreed: ({ who }) => (who === undefined ? 'Nadie ha dado aún su acuerdo.' : `${who} no ha dado su acuerdo.`),
    cycle: () => 'Esto llevaría de vuelta al punto de partida.',
  },
  hints: {
    unknownParameter: ({ suggestion, known }) =>
      suggestion === undefined ? `Aquí se conocen: ${list(known)}.` : `¿Quería decir ${suggestion}?`,
    onlyOnce: 'Indique este parámetro una sola vez.',
    needsSearch: 'Ordenar por relevancia requiere una búsqueda (q).',
    embedNotBuilt: 'Los widgets aún no se han construido: ejecute npm run build.',
  },
};
