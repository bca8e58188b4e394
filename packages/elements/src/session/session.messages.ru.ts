import badgeWords from '../language-badges/language-badges.messages.ru.ts';
import type { Grammar } from '../shared/messages.ts';
import type { SessionWords } from './session.messages.ts';

export default (g: Grammar): SessionWords => ({
  ...badgeWords(g),

  timeUnknown: 'Время не указано',
  dayUnknown: 'День не указан',
  sameTime: (place) => `То же время: ${place}`,

  programme: 'Программа',
  sessionsInside: (count) =>
    g.plural(count, {
      one: `${g.number(count)} сессия`,
      few: `${g.number(count)} сессии`,
      many: `${g.number(count)} сессий`,
      other: `${g.number(count)} сессии`,
    }),

  cancelled: 'Отменена',
  postponed: 'Перенесена',
  movedOnline: 'Перенесена в онлайн',
  tentative: 'Ещё не подтверждена',

  online: 'Онлайн',
  inPerson: 'Очно',
  hybrid: 'Очно и онлайн',
  asynchronous: 'В удобное вам время',

  more: (count) => `ещё ${g.number(count)}`,
  textIn: (language) => `Язык текста: ${language}`,
  nextLive: (when) => `Следующая сессия в прямом эфире: ${when}`,

  register: 'Зарегистрироваться',
  registerFor: (title) => `Зарегистрироваться: ${title}`,
  registerUntil: (time) => `Регистрация закрывается: ${time}`,
  registrationClosed: 'Регистрация закрыта',

  recordingIn: (language) => `Запись, язык: ${language}`,
  recordedIn: (language) => `Записана, язык: ${language}; ссылка не опубликована`,
  noRecording: 'Записи нет',
  captionsIn: (languages) => `субтитры: ${languages}`,
});
