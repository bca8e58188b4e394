import { cardWords } from '../resource/card.messages.ar.ts';
import type { Grammar } from '../shared/messages.ts';
import type { ResourceListWords } from './resource-list.messages.ts';

export default (g: Grammar): ResourceListWords => {
  const results = (count: number) =>
    g.plural(count, {
      zero: 'لا نتائج',
      one: 'نتيجة واحدة',
      two: 'نتيجتان',
      few: `${g.number(count)} نتائج`,
      many: `${g.number(count)} نتيجة`,
      other: `${g.number(count)} نتيجة`,
    });
  return {
    ...cardWords(g),
    search: 'البحث في المكتبة',
    filters: (active) => (active ? `التصفية (${g.number(active)})` : 'التصفية'),
    type: 'النوع',
    theme: 'الموضوع',
    region: 'المنطقة',
    country: 'البلد',
    language: 'اللغة',
    year: 'السنة',
    audience: 'الجمهور',
    showAll: (count) => `عرض الكل (${g.number(count)})`,
    showFewer: 'عرض أقل',
    seeResults: (count) => `عرض النتائج: ${g.number(count)}`,
    chosen: 'عوامل التصفية المختارة',
    remove: (group, value) => `إزالة ${g.name(group)}: ${g.name(value)}`,
    clear: 'إلغاء الكل',

    sort: 'الترتيب حسب',
    sortRelevance: 'الصلة بالبحث',
    sortNewest: 'الأحدث أولًا',
    sortOldest: 'الأقدم أولًا',
    sortTitle: 'العنوان',
    sortViews: 'الأكثر مشاهدة',

    results,
    resultsOrMore: (count) => `${results(count)}، وهناك المزيد`,
    showMore: 'عرض المزيد',
    showEarlier: 'عرض ما سبق',
    nowShown: (count, total) => `المعروض ${g.number(count)} من أصل ${g.number(total)} من النتائج`,

    follow: 'متابعة هذه النتائج:',
    table: 'جدول (CSV)',

    noneFor: (q) => `لا نتائج عن «${g.name(q)}».`,
    noneFiltered: 'لا شيء يطابق هذه التصفية.',
    none: 'لا شيء في هذه المكتبة بعد.',
    tryShorter: 'يمكن تجربة كلمات أقل أو أقصر.',
    tryFewer: 'يمكن إزالة أحد عوامل التصفية.',
  };
};
