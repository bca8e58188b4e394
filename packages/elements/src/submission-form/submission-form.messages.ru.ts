import type { Grammar } from '../shared/messages.ts';
import type { FirstWords } from './submission-form.messages.ts';

export default (g: Grammar): FirstWords => ({
  openUntil: (when) => `Приём открыт до: ${when}`,
  guidelines: 'Рекомендации:',
  stepsLabel: 'Шаги формы',
  stepOf: (step, count) => `Шаг ${g.number(step)} из ${g.number(count)}`,
  stepDone: 'пройден',
  next: 'Продолжить',
  back: 'Назад',
  reviewTitle: 'Проверьте ответы',
  required: 'обязательно',
  optional: 'необязательно',
  trap: 'Оставьте это поле пустым',
  draftKept:
    'То, что вы пишете, хранится на этом устройстве, чтобы ничего не пропало, если прервётся связь или закроется страница. Оно стирается после отправки идеи, а в любом случае через 30 дней.',
  draftBlocked:
    'Эта страница не может сохранить черновик на вашем устройстве. Не закрывайте её, пока не отправите идею.',
  draftRestored: (when) => `Здесь снова то, что вы написали: ${when}.`,
  used: (used, max, inWords) => {
    const over = used - max;
    if (inWords && over > 0)
      return g.plural(over, {
        one: `Лишнее: ${g.number(over)} слово`,
        few: `Лишнее: ${g.number(over)} слова`,
        many: `Лишнее: ${g.number(over)} слов`,
        other: `Лишнее: ${g.number(over)} слова`,
      });
    if (over > 0)
      return g.plural(over, {
        one: `Лишнее: ${g.number(over)} знак`,
        few: `Лишнее: ${g.number(over)} знака`,
        many: `Лишнее: ${g.number(over)} знаков`,
        other: `Лишнее: ${g.number(over)} знака`,
      });
    return `${inWords ? 'Слов' : 'Знаков'}: ${g.number(used)} из ${g.number(max)}`;
  },
  keepDraft: 'Хранить то, что я пишу, на этом устройстве',
  draftOff: 'На этом устройстве ничего не хранится. Написанное пропадёт, если закрыть страницу до отправки идеи.',
  restFailed: 'Не удалось загрузить следующую часть формы. Написанное осталось здесь: попробуйте снова.',
  exit: 'Сейчас же уйти с этой страницы',
  exitHint: 'Открывает другой сайт и стирает то, что вы написали на этом устройстве.',
  exitFrameHint: 'Очищает эту часть страницы и стирает то, что вы написали на этом устройстве.',
  exited: 'Эта часть страницы теперь пуста. Чтобы уйти и с остальной, закройте страницу.',
});
