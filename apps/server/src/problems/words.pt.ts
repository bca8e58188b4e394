import type { Words } from './words.ts';

const list = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : String(value));

const formats: Record<string, string> = {
  email: 'Escreva um endereço de e-mail completo, como nome@example.org.',
  uri: 'Escreva um endereço completo que comece com https://.',
  date: 'Escreva uma data, como 2026-11-21.',
  'date-time': 'Escreva uma data e hora com diferença horária, como 2026-11-21T15:00:00+01:00.',
};

export const pt: Words = {
  problems: {
    validation: {
      title: 'Algumas respostas precisam ser revistas',
      detail: ({ count }) =>
        count === 1
          ? 'Um valor não cumpre uma regra; está indicado em errors.'
          : `${count} valores não cumprem uma regra; cada um está indicado em errors.`,
    },
    'parameter-unknown': {
      title: 'Não existe esse parâmetro',
      detail: ({ names }) => `Este endereço não conhece: ${list(names)}.`,
    },
    'parameter-invalid': {
      title: 'Um parâmetro não pode ser usado assim',
      detail: ({ names }) => `Corrija o valor de: ${list(names)}.`,
    },
    'cursor-invalid': {
      title: 'Este cursor não serve',
      detail: () => 'Use next ou prev de uma resposta à mesma pergunta, ou recomece sem cursor.',
    },
    'not-found': {
      title: 'Não há nada aqui',
      detail: () => 'Confira o endereço; o que estava aqui pode ter sido retirado ou nunca foi público.',
    },
    'method-not-allowed': {
      title: 'Este método não é permitido aqui',
      detail: ({ method, allowed }) => `${method} não é possível neste endereço; use ${list(allowed)}.`,
    },
    'not-acceptable': {
      title: 'Não há resposta neste formato',
      detail: () => 'Este endereço responde com application/json.',
    },
    'format-unsupported': {
      title: 'Este formato não é oferecido',
      detail: ({ format }) => `Não há ${format} aqui; peça json ou xml.`,
    },
    'body-too-large': { title: 'O pedido é grande demais', detail: ({ limit }) => `Envie no máximo ${limit} bytes.` },
    'body-malformed': {
      title: 'O conteúdo não é JSON',
      detail: () => 'Envie um único objeto JSON válido em UTF-8.',
    },
    'media-type-unsupported': {
      title: 'Este tipo de conteúdo não é compreendido',
      detail: () => 'Envie application/json e indique-o em Content-Type.',
    },
    'request-malformed': {
      title: 'Não é possível ler o pedido',
      detail: () => 'Não é um pedido HTTP completo. Envie-o de novo; se houver um proxy no caminho, procure ali.',
    },
    'headers-too-large': {
      title: 'Os cabeçalhos do pedido são grandes demais',
      detail: () => 'Envie menos cabeçalhos ou cabeçalhos mais curtos: todos juntos podem ter 16 KB.',
    },
    unauthorized: {
      title: 'É preciso uma chave',
      detail: () => 'Envie uma chave conhecida como Authorization: Bearer <key>.',
    },
    forbidden: { title: 'Esta chave não dá acesso a isto', detail: () => 'Peça ao secretariado uma chave que dê.' },
    'call-closed': {
      title: 'Esta chamada não está aberta',
      detail: () => 'Guarde o seu texto; o formulário diz quando abre a próxima chamada.',
    },
    'form-token-invalid': {
      title: 'É preciso carregar o formulário de novo',
      detail: () => 'Carregue o formulário mais uma vez e envie as mesmas respostas.',
    },
    'form-token-expired': {
      title: 'O formulário ficou aberto por tempo demais',
      detail: () => 'Carregue o formulário mais uma vez e envie as mesmas respostas.',
    },
    'form-token-used': {
      title: 'Este formulário já foi enviado',
      detail: () => 'Para repetir uma tentativa, use o mesmo Idempotency-Key; para outra ideia, carregue-o de novo.',
    },
    'idempotency-key-missing': {
      title: 'É preciso um Idempotency-Key',
      detail: () =>
        'Envie uma chave criada por você (um UUID) no cabeçalho Idempotency-Key, a mesma em cada tentativa.',
    },
    'idempotency-key-reused': {
      title: 'Esta chave pertence a outro pedido',
      detail: () => 'Este Idempotency-Key já veio com outro conteúdo; use um novo.',
    },
    'idempotency-in-progress': {
      title: 'A primeira tentativa ainda está em andamento',
      detail: () => 'Espere um momento e repita o mesmo pedido; a resposta dele virá.',
    },
    'transition-not-allowed': {
      title: 'Este passo não é possível',
      detail: ({ from, to, allowed }) =>
        list(allowed) === ''
          ? `A partir de ${from} não resta passo que você possa dar; ${to} não é possível.`
          : `De ${from} não se pode passar a ${to}; para você é possível: ${list(allowed)}.`,
    },
    'schedule-clash': {
      title: 'Há outra sessão nesse horário',
      detail: () => 'Escolha outro horário, ou envie acknowledgeClashes para continuar; errors indica cada sessão.',
    },
    'not-ready': {
      title: 'Falta algo antes que isto possa ser feito',
      detail: () => 'O que falta está indicado em errors.',
    },
    conflict: {
      title: 'Isto não é possível na situação atual',
      detail: () => 'Leia o que está guardado agora e tente de novo, se ainda fizer sentido.',
    },
    'rate-limited': { title: 'Pedidos demais', detail: ({ seconds }) => `Tente de novo em ${seconds} s.` },
    internal: {
      title: 'Algo deu errado no servidor',
      detail: () => 'Foi registrado com o requestId. Tente de novo mais tarde.',
    },
    unavailable: { title: 'O servidor não pode responder agora', detail: () => 'Tente de novo daqui a pouco.' },
  },
  rules: {
    required: () => 'Isto é necessário.',
    type: ({ type }) => `Isto tem de ser do tipo ${list(type)}.`,
    minLength: ({ limit }) => (limit === 1 ? 'Isto é necessário.' : `Escreva pelo menos ${limit} caracteres.`),
    maxLength: ({ limit }) => `Escreva no máximo ${limit} caracteres.`,
    maxWords: ({ limit }) => `Escreva no máximo ${limit} palavras.`,
    minimum: ({ limit }) => `Indique pelo menos ${limit}.`,
    maximum: ({ limit }) => `Indique no máximo ${limit}.`,
    minItems: ({ limit }) => (limit === 1 ? 'Escolha pelo menos uma opção.' : `Escolha pelo menos ${limit}.`),
    maxItems: ({ limit }) => `Escolha no máximo ${limit}.`,
    uniqueItems: () => 'Indique cada um só uma vez.',
    pattern: () => 'Isto não está escrito como deveria.',
    format: ({ format }) => formats[String(format)] ?? 'Isto não está escrito como deveria.',
    enum: ({ allowed }) => (allowed === undefined ? 'Escolha uma das opções.' : `Escolha entre: ${list(allowed)}.`),
    const: () => 'Isto tem de ser confirmado.',
    contains: () => 'Falta um que é necessário.',
    additionalProperties: () => 'Isto não é conhecido aqui.',
    unknown: ({ suggestion }) =>
      suggestion === undefined ? 'Isto não é conhecido aqui.' : `Isto não é conhecido aqui. Seria ${suggestion}?`,
    clash: ({ session }) => `Coincide com “${session}”.`,
    undone: ({ item }) => `Ainda por fazer: ${item}.`,
    notAgreed: ({ who }) =>
      who === undefined ? 'Ninguém concordou com isto ainda.' : `${who} não concordou com isto.`,
    cycle: () => 'Isto levaria de volta ao ponto de partida.',
  },
  hints: {
    unknownParameter: ({ suggestion, known }) =>
      suggestion === undefined ? `Conhecidos aqui: ${list(known)}.` : `Seria ${suggestion}?`,
    onlyOnce: 'Indique este parâmetro só uma vez.',
    needsSearch: 'Ordenar por relevância exige uma busca (q).',
    embedNotBuilt: 'Os widgets ainda não foram construídos: execute npm run build.',
  },
};
