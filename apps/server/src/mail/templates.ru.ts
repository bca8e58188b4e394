import { template, type Templates } from './template.ts';

export const ru: Templates = {
  'submission.received': template(
    'ru',
    'Мы получили вашу идею',
    ({ title, callTitle }) => `Спасибо, что отправили «${title}» (${callTitle}).`,
    ({ reference }) => `Номер идеи: ${reference}. Мы прочитаем её и напишем вам.`,
  ),
  'submission.inDiscussion': template('ru', 'Мы обсуждаем вашу идею', ({ title }) => `Мы начали обсуждать «${title}».`),
  'submission.changesRequested': template(
    'ru',
    'Просим доработать вашу идею',
    ({ title }) => `Мы прочитали «${title}» и просим кое-что изменить, прежде чем примем решение.`,
  ),
  'submission.message': template('ru', 'Сообщение о вашей идее', ({ title }) => `Есть сообщение об идее «${title}».`),
  'submission.accepted': template(
    'ru',
    'Ваша идея принята',
    ({ title }) => `Хорошая новость: идея «${title}» принята. Теперь мы вместе с вами подготовим сессию.`,
  ),
  'submission.developing': template(
    'ru',
    'Мы готовим вашу сессию',
    ({ title }) => `Мы вместе с вами готовим «${title}».`,
  ),
  'submission.scheduled': template(
    'ru',
    'Дата вашей сессии назначена',
    ({ title, when }) => `«${title}»: ${when ?? ''}.`,
  ),
  'submission.held': template('ru', 'Спасибо за вашу сессию', ({ title }) => `Спасибо, что провели «${title}».`),
  'submission.published': template('ru', 'Ваша сессия опубликована', ({ title }) => `Сессия «${title}» опубликована.`),
  'submission.declined': template(
    'ru',
    'О вашей идее',
    ({ title }) => `Спасибо за идею «${title}». В этот раз мы не можем её взять.`,
  ),
  'submission.withdrawn': template('ru', 'Ваша идея отозвана', ({ title }) => `Идея «${title}» отозвана.`),
};
