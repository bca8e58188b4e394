import type { Grammar } from '../shared/messages.ts';
import { cardWords } from './card.messages.ru.ts';
import type { KnownType, ResourceWords } from './resource.messages.ts';

/** In the accusative: what is downloaded. */
const nouns: Record<KnownType, string> & Partial<Record<string, string>> = {
  toolkit: 'набор инструментов',
  'case-study': 'пример из практики',
  'evidence-summary': 'сводку данных',
  'evidence-review': 'обзор данных',
  manual: 'пособие',
  handbook: 'справочник',
  guide: 'руководство',
  policy: 'политику',
  'policy-report': 'доклад о политике',
  'policy-brief': 'аналитическую записку',
  brief: 'краткий обзор',
  'discussion-paper': 'дискуссионный документ',
  paper: 'доклад',
  article: 'статью',
  research: 'исследование',
  report: 'отчёт',
  'dialogue-report': 'отчёт о диалоге',
  'strategic-plan': 'стратегический план',
  declaration: 'декларацию',
  compendium: 'сборник',
  collection: 'подборку',
  video: 'видео',
  'score-card': 'карту оценки',
  'induction-pack': 'вводный пакет',
};

export default (g: Grammar): ResourceWords => {
  const noun = (type: string) => nouns[type] ?? 'публикацию';
  return {
    ...cardWords(g),
    downloads: (count) =>
      g.plural(count, {
        one: `${g.number(count)} скачивание`,
        few: `${g.number(count)} скачивания`,
        many: `${g.number(count)} скачиваний`,
        other: `${g.number(count)} скачивания`,
      }),
    minutes: (count) => `${g.number(count)} мин`,
    readingTime: 'Время чтения',
    countedOn: (date) => `Подсчитано: ${date}`,

    contributors: 'Авторский коллектив',
    more: (count) => `ещё ${g.number(count)}`,
    moreContributors: 'в авторском коллективе',
    showFewer: 'Показать меньше',
    audience: 'Для кого это',
    sections: 'Что вы узнаете',
    image: (alt, host) => `Изображение${alt ? `: ${alt}` : ''} (${host})`,
    takeaways: 'Главные выводы',
    openAll: 'Раскрыть все',
    closeAll: 'Свернуть все',
    about: 'Об этой публикации',
    files: 'Файлы',
    themes: 'Темы',
    edition: 'Издание',
    firstPublished: 'Впервые опубликовано',
    period: 'Охваченные годы',
    collections: 'Входит в',
    source: 'Источник',
    sourceOnFile: 'Документ в архиве',
    verified: 'Сверено с источником',
    unverified: 'В источнике этими словами не сказано',
    supersededBy: 'Вместо него есть более новый материал',
    translationOf: 'Перевод материала',
    translations: 'Переводы',
    adaptedFrom: 'Адаптация материала',
    adaptations: 'Адаптации',
    related: 'Похожие материалы',
    loadingRelated: 'Поиск похожих материалов…',
    relatedFailed: 'Не удалось загрузить похожие материалы.',

    download: (type) => `${type === 'video' ? 'Смотреть' : 'Скачать'} ${noun(type)}`,
    openPage: () => 'Открыть страницу публикации',
    noAddress: 'Адрес неизвестен.',
    languageUnknown: 'Язык не указан',
    file: (language, form) => `${language}: ${form}`,
    document: 'Документ',

    share: 'Страница, которой можно поделиться',
    copyLink: 'Скопировать ссылку',
    linkCopied: 'Ссылка скопирована',
    copyFailed: 'Браузер не разрешает копировать здесь. Воспользуйтесь ссылкой рядом.',
  };
};
