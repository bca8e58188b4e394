import type { Words } from './words.ts';

const list = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : String(value));

const formats: Record<string, string> = {
  email: 'Écrivez une adresse e-mail complète, comme nom@example.org.',
  uri: 'Écrivez une adresse complète commençant par https://.',
  date: 'Écrivez une date, comme 2026-11-21.',
  'date-time': 'Écrivez une date et une heure avec décalage, comme 2026-11-21T15:00:00+01:00.',
};

export const fr: Words = {
  problems: {
    validation: {
      title: 'Certaines réponses sont à revoir',
      detail: ({ count }) =>
        count === 1
          ? 'Une valeur enfreint une règle\u00a0; elle est nommée dans errors.'
          : `${count} valeurs enfreignent une règle\u00a0; chacune est nommée dans errors.`,
    },
    'parameter-unknown': {
      title: 'Ce paramètre n’existe pas',
      detail: ({ names }) => `Cette adresse ne connaît pas\u00a0: ${list(names)}.`,
    },
    'parameter-invalid': {
      title: 'Un paramètre ne peut pas être utilisé tel quel',
      detail: ({ names }) => `Corrigez la valeur de\u00a0: ${list(names)}.`,
    },
    'cursor-invalid': {
      title: 'Ce curseur ne convient pas',
      detail: () => 'Utilisez next ou prev d’une réponse à la même question, ou recommencez sans cursor.',
    },
    'not-found': {
      title: 'Il n’y a rien ici',
      detail: () => 'Vérifiez l’adresse\u00a0; ce qui s’y trouvait a pu être retiré ou n’a jamais été public.',
    },
    'method-not-allowed': {
      title: 'Cette méthode n’est pas permise ici',
      detail: ({ method, allowed }) => `${method} n’est pas possible à cette adresse\u00a0; utilisez ${list(allowed)}.`,
    },
    'not-acceptable': {
      title: 'Il n’y a pas de réponse dans ce format',
      detail: () => 'Cette adresse répond en application/json.',
    },
    'format-unsupported': {
      title: 'Ce format n’est pas proposé',
      detail: ({ format }) => `Il n’y a pas de ${format} ici\u00a0; demandez json ou xml.`,
    },
    'body-too-large': {
      title: 'La requête est trop grande',
      detail: ({ limit }) => `Envoyez au plus ${limit} octets.`,
    },
    'body-malformed': {
      title: 'Le corps n’est pas du JSON',
      detail: () => 'Envoyez un seul objet JSON valide en UTF-8.',
    },
    'media-type-unsupported': {
      title: 'Ce type de contenu n’est pas compris',
      detail: () => 'Envoyez application/json et indiquez-le dans Content-Type.',
    },
    'request-malformed': {
      title: 'La requête est illisible',
      detail: () =>
        'Ce n’est pas une requête HTTP complète. Envoyez-la à nouveau\u00a0; si un proxy se trouve entre les deux, regardez de son côté.',
    },
    'headers-too-large': {
      title: 'Les en-têtes de la requête sont trop volumineux',
      detail: () => 'Envoyez moins d’en-têtes ou des en-têtes plus courts\u00a0: ensemble, ils peuvent occuper 16 Ko.',
    },
    unauthorized: {
      title: 'Une clé est nécessaire',
      detail: () => 'Envoyez une clé connue sous la forme Authorization: Bearer <clé>.',
    },
    forbidden: { title: 'Cette clé n’ouvre pas ceci', detail: () => 'Demandez au secrétariat une clé qui convient.' },
    'call-closed': {
      title: 'Cet appel n’est pas ouvert',
      detail: () => 'Gardez votre texte\u00a0; le formulaire indique quand s’ouvre le prochain appel.',
    },
    'form-token-invalid': {
      title: 'Le formulaire doit être rechargé',
      detail: () => 'Rechargez le formulaire et envoyez les mêmes réponses.',
    },
    'form-token-expired': {
      title: 'Le formulaire est resté ouvert trop longtemps',
      detail: () => 'Rechargez le formulaire et envoyez les mêmes réponses.',
    },
    'form-token-used': {
      title: 'Ce formulaire a déjà été envoyé',
      detail: () =>
        'Pour répéter un essai, utilisez son Idempotency-Key\u00a0; pour une autre idée, rechargez le formulaire.',
    },
    'idempotency-key-missing': {
      title: 'Une Idempotency-Key est nécessaire',
      detail: () => 'Envoyez une clé de votre choix (un UUID) dans l’en-tête Idempotency-Key, la même à chaque essai.',
    },
    'idempotency-key-reused': {
      title: 'Cette clé appartient à une autre requête',
      detail: () => 'Cette Idempotency-Key est déjà venue avec un autre contenu\u00a0; utilisez-en une nouvelle.',
    },
    'idempotency-in-progress': {
      title: 'Le premier essai est encore en cours',
      detail: () => 'Attendez un instant et répétez la même requête\u00a0; sa réponse vous sera donnée.',
    },
    'transition-not-allowed': {
      title: 'Ce passage n’est pas ouvert',
      detail: ({ from, to, allowed }) =>
        list(allowed) === ''
          ? `Depuis ${from}, il ne reste aucun passage que vous puissiez faire\u00a0; ${to} n’est pas possible.`
          : `Depuis ${from}, on ne peut pas aller à ${to}\u00a0; vous sont ouverts\u00a0: ${list(allowed)}.`,
    },
    'schedule-clash': {
      title: 'Une autre session a lieu à cette heure',
      detail: () =>
        'Choisissez une autre heure, ou envoyez acknowledgeClashes pour continuer\u00a0; errors nomme chaque session.',
    },
    'not-ready': {
      title: 'Il manque quelque chose avant de pouvoir faire cela',
      detail: () => 'Ce qui manque est nommé dans errors.',
    },
    conflict: {
      title: 'Ce n’est pas possible en l’état',
      detail: () => 'Lisez ce qui est enregistré maintenant, et réessayez si cela a encore un sens.',
    },
    'rate-limited': { title: 'Trop de requêtes', detail: ({ seconds }) => `Réessayez dans ${seconds} s.` },
    internal: {
      title: 'Une erreur s’est produite sur le serveur',
      detail: () => 'Elle est consignée sous le requestId. Réessayez plus tard.',
    },
    unavailable: {
      title: 'Le serveur ne peut pas répondre pour l’instant',
      detail: () => 'Réessayez dans un instant.',
    },
  },
  rules: {
    required: () => 'Cette information est nécessaire.',
    type: ({ type }) => `La valeur doit être de type ${list(type)}.`,
    minLength: ({ limit }) =>
      limit === 1 ? 'Cette information est nécessaire.' : `Écrivez au moins ${limit} caractères.`,
    maxLength: ({ limit }) => `Écrivez au plus ${limit} caractères.`,
    maxWords: ({ limit }) => `Écrivez au plus ${limit} mots.`,
    minimum: ({ limit }) => `Indiquez au moins ${limit}.`,
    maximum: ({ limit }) => `Indiquez au plus ${limit}.`,
    minItems: ({ limit }) =>
      limit === 1 ? 'Choisissez au moins une option.' : `Choisissez au moins ${limit} options.`,
    maxItems: ({ limit }) => `Choisissez au plus ${limit} options.`,
    uniqueItems: () => 'Nommez chaque option une seule fois.',
    pattern: () => 'Ce n’est pas écrit comme il faut.',
    format: ({ format }) => formats[String(format)] ?? 'Ce n’est pas écrit comme il faut.',
    enum: ({ allowed }) =>
      allowed === undefined ? 'Choisissez une des options.' : `Choisissez parmi\u00a0: ${list(allowed)}.`,
    const: () => 'Une confirmation est nécessaire.',
    contains: () => 'Une option nécessaire manque.',
    additionalProperties: () => 'Ce n’est pas connu ici.',
    unknown: ({ suggestion }) =>
      suggestion === undefined
        ? 'Ce n’est pas connu ici.'
        : `Ce n’est pas connu ici. Vouliez-vous dire ${suggestion}\u00a0?`,
    clash: ({ session }) => `Elle a lieu en même temps que «\u00a0${session}\u00a0».`,
    undone: ({ item }) => `Pas encore fait\u00a0: ${item}.`,
    notAgreed: ({ who }) =>
      who === undefined ? 'Personne n’a encore donné son accord.' : `${who} n’a pas donné son accord.`,
    cycle: () => 'Cela ramènerait au point de départ.',
  },
  hints: {
    unknownParameter: ({ suggestion, known }) =>
      suggestion === undefined ? `Connus ici\u00a0: ${list(known)}.` : `Vouliez-vous dire ${suggestion}\u00a0?`,
    onlyOnce: 'Indiquez ce paramètre une seule fois.',
    needsSearch: 'Le tri par pertinence demande une recherche (q).',
    embedNotBuilt: 'Les widgets ne sont pas encore construits\u00a0: lancez npm run build.',
  },
};
