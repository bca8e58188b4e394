import type { Words } from './words.ts';

const list = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : String(value));

const formats: Record<string, string> = {
  email: 'Напишите полный адрес электронной почты, например name@example.org.',
  uri: 'Напишите полный адрес, который начинается с https://.',
  date: 'Напишите дату, например 2026-11-21.',
  'date-time': 'Напишите дату и время со смещением, например 2026-11-21T15:00:00+01:00.',
};

export const ru: Words = {
  problems: {
    validation: {
      title: 'Некоторые ответы нужно просмотреть ещё раз',
      detail: ({ count }) =>
        count === 1
          ? 'Одно значение нарушает правило; оно названо в errors.'
          : `Значений, нарушающих правило: ${count}; каждое названо в errors.`,
    },
    'parameter-unknown': {
      title: 'Такого параметра нет',
      detail: ({ names }) => `Этому адресу неизвестно: ${list(names)}.`,
    },
    'parameter-invalid': {
      title: 'Параметр в таком виде использовать нельзя',
      detail: ({ names }) => `Исправьте значение: ${list(names)}.`,
    },
    'cursor-invalid': {
      title: 'Этот курсор не подходит',
      detail: () => 'Возьмите next или prev из ответа на тот же запрос или начните заново без cursor.',
    },
    'not-found': {
      title: 'Здесь ничего нет',
      detail: () => 'Проверьте адрес; то, что здесь было, могли убрать, или оно никогда не было открытым.',
    },
    'method-not-allowed': {
      title: 'Этот метод здесь не разрешён',
      detail: ({ method, allowed }) => `${method} по этому адресу невозможен; используйте ${list(allowed)}.`,
    },
    'not-acceptable': {
      title: 'В этом формате ответа нет',
      detail: () => 'По этому адресу ответ приходит в application/json.',
    },
    'format-unsupported': {
      title: 'Этот формат не предлагается',
      detail: ({ format }) => `Формата ${format} здесь нет; запросите json или xml.`,
    },
    'body-too-large': {
      title: 'Запрос слишком большой',
      detail: ({ limit }) => `Наибольший размер в байтах: ${limit}.`,
    },
    'body-malformed': {
      title: 'Содержание не является JSON',
      detail: () => 'Отправьте один правильный объект JSON в UTF-8.',
    },
    'media-type-unsupported': {
      title: 'Этот вид содержания не понятен',
      detail: () => 'Отправьте application/json и укажите это в Content-Type.',
    },
    'request-malformed': {
      title: 'Запрос нельзя прочитать',
      detail: () => 'Это не полный запрос HTTP. Отправьте его снова; если по пути есть прокси, проверьте его.',
    },
    'headers-too-large': {
      title: 'Заголовки запроса слишком велики',
      detail: () => 'Отправьте меньше заголовков или короче: все вместе могут занимать 16 КБ.',
    },
    unauthorized: {
      title: 'Нужен ключ',
      detail: () => 'Отправьте известный ключ так: Authorization: Bearer <key>.',
    },
    forbidden: { title: 'Этот ключ сюда не подходит', detail: () => 'Попросите у секретариата подходящий ключ.' },
    'call-closed': {
      title: 'Приём идей сейчас не открыт',
      detail: () => 'Сохраните текст; в форме сказано, когда откроется следующий приём.',
    },
    'form-token-invalid': {
      title: 'Форму нужно загрузить снова',
      detail: () => 'Загрузите форму ещё раз и отправьте те же ответы.',
    },
    'form-token-expired': {
      title: 'Форма была открыта слишком долго',
      detail: () => 'Загрузите форму ещё раз и отправьте те же ответы.',
    },
    'form-token-used': {
      title: 'Эта форма уже отправлена',
      detail: () => 'Чтобы повторить попытку, используйте её Idempotency-Key; для другой идеи загрузите форму снова.',
    },
    'idempotency-key-missing': {
      title: 'Нужен Idempotency-Key',
      detail: () =>
        'Отправьте созданный вами ключ (UUID) в заголовке Idempotency-Key, один и тот же при каждой попытке.',
    },
    'idempotency-key-reused': {
      title: 'Этот ключ принадлежит другому запросу',
      detail: () => 'Этот Idempotency-Key уже приходил с другим содержанием; возьмите новый.',
    },
    'idempotency-in-progress': {
      title: 'Первая попытка ещё выполняется',
      detail: () => 'Подождите немного и повторите тот же запрос; придёт ответ на него.',
    },
    'transition-not-allowed': {
      title: 'Этот шаг недоступен',
      detail: ({ from, to, allowed }) =>
        list(allowed) === ''
          ? `Из ${from} для вас шагов не осталось; ${to} невозможно.`
          : `Из ${from} нельзя перейти в ${to}; вам доступно: ${list(allowed)}.`,
    },
    'schedule-clash': {
      title: 'В это время проходит другая сессия',
      detail: () => 'Выберите другое время или отправьте acknowledgeClashes; в errors названа каждая сессия.',
    },
    'not-ready': {
      title: 'Чего-то не хватает, чтобы это сделать',
      detail: () => 'Чего не хватает, названо в errors.',
    },
    conflict: {
      title: 'Сейчас это невозможно',
      detail: () => 'Прочитайте, что хранится сейчас, и попробуйте снова, если это ещё имеет смысл.',
    },
    'rate-limited': {
      title: 'Слишком много запросов',
      detail: ({ seconds }) => `Попробуйте снова через ${seconds} с.`,
    },
    internal: {
      title: 'На сервере что-то пошло не так',
      detail: () => 'Это записано под requestId. Попробуйте позже.',
    },
    unavailable: { title: 'Сервер сейчас не может ответить', detail: () => 'Попробуйте снова чуть позже.' },
  },
  rules: {
    required: () => 'Это нужно заполнить.',
    type: ({ type }) => `Нужный тип: ${list(type)}.`,
    minLength: ({ limit }) => (limit === 1 ? 'Это нужно заполнить.' : `Наименьшее число знаков: ${limit}.`),
    maxLength: ({ limit }) => `Наибольшее число знаков: ${limit}.`,
    maxWords: ({ limit }) => `Наибольшее число слов: ${limit}.`,
    minimum: ({ limit }) => `Не меньше ${limit}.`,
    maximum: ({ limit }) => `Не больше ${limit}.`,
    minItems: ({ limit }) => (limit === 1 ? 'Выберите хотя бы одно.' : `Выберите не меньше ${limit}.`),
    maxItems: ({ limit }) => `Выберите не больше ${limit}.`,
    uniqueItems: () => 'Назовите каждое только один раз.',
    pattern: () => 'Это записано не так, как нужно.',
    format: ({ format }) => formats[String(format)] ?? 'Это записано не так, как нужно.',
    enum: ({ allowed }) =>
      allowed === undefined ? 'Выберите один из вариантов.' : `Выберите из списка: ${list(allowed)}.`,
    const: () => 'Это нужно подтвердить.',
    contains: () => 'Не хватает того, что нужно.',
    additionalProperties: () => 'Здесь это неизвестно.',
    unknown: ({ suggestion }) =>
      suggestion === undefined ? 'Здесь это неизвестно.' : `Здесь это неизвестно. Может быть, ${suggestion}?`,
    clash: ({ session }) => `Совпадает по времени с «${session}».`,
    undone: ({ item }) => `Ещё не сделано: ${item}.`,
    notAgreed: ({ who }) => (who === undefined ? 'Согласия на это пока нет.' : `Нет согласия на это: ${who}.`),
    cycle: () => 'Это привело бы туда, где начинается.',
  },
  hints: {
    unknownParameter: ({ suggestion, known }) =>
      suggestion === undefined ? `Здесь известно: ${list(known)}.` : `Может быть, ${suggestion}?`,
    onlyOnce: 'Укажите этот параметр только один раз.',
    needsSearch: 'Для сортировки по соответствию нужен поиск (q).',
    embedNotBuilt: 'Виджеты ещё не собраны: выполните npm run build.',
  },
};
