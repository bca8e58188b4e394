import type { Grammar } from '../shared/messages.ts';
import type { FeedbackWords } from './feedback.messages.ts';

export default (g: Grammar): FeedbackWords => ({
  title: 'Нам важно ваше мнение',
  step: (step, steps) => `Шаг ${g.number(step)} из ${g.number(steps)}`,
  useful: 'Насколько полезен этот материал?',
  least: 'Совсем не полезен',
  most: 'Очень полезен',
  improve: 'Что сделало бы его полезнее?',
  anonymous: 'Ответы хранятся без вашего имени. Если вы уйдёте раньше, будет отправлено то, на что вы уже ответили.',
  others: 'Кому ещё это было бы полезно?',
  othersNote: 'Письмо создаёт ваша почтовая программа: мы не видим и не храним адреса.',
  address: (number) => (number > 1 ? `Адрес электронной почты ${g.number(number)}` : 'Адрес электронной почты'),
  addAddress: '+ Добавить адрес',
  badAddress: (address) => `«${address}» — это не адрес электронной почты.`,
  write: 'Написать им',
  subject: (title) => `Стоит посмотреть: ${title}`,
  next: 'Далее',
  back: 'Назад',
  send: 'Отправить',
  sending: 'Отправка…',
  nothing: 'Сначала выберите число или напишите что-нибудь.',
  failed: 'Не удалось отправить ваши ответы.',
  thanks: 'Спасибо. Ваши ответы помогают сделать его лучше.',
});
