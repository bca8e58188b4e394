import sessionWords from '../session/session.messages.ar.ts';
import type { Grammar } from '../shared/messages.ts';
import type { CalendarWords } from './session-calendar.messages.ts';

export default (g: Grammar): CalendarWords => {
  const words = sessionWords(g);
  const sessions = words.sessionsInside;
  return {
    ...words,

    view: 'طريقة العرض',
    viewAgenda: 'جدول الأعمال',
    viewMonth: 'الشهر',
    viewArchive: 'الجلسات السابقة',
    subscribe: 'اشتراك',

    filters: (active) => (active ? `التصفية (${g.number(active)})` : 'التصفية'),
    search: 'البحث في الجلسات',
    region: 'المنطقة',
    kind: 'النوع',
    language: 'لغة التحدث أو الترجمة الفورية',
    allRegions: 'كل المناطق',
    allKinds: 'كل الأنواع',
    allLanguages: 'كل اللغات',
    option: (label, count) => `${g.name(label)} (${g.number(count)})`,
    moreFilters: 'تصفية أدق',
    fewerFilters: 'تصفية أبسط',
    clear: 'إلغاء التصفية',

    shown: (count, more) => (more ? `${sessions(count)}، وهناك المزيد` : sessions(count)),
    shownIn: (count, month, more) => `${more ? 'الأولى: ' : ''}${sessions(count)} في ${g.name(month)}`,
    showMore: 'عرض المزيد',

    underWay: 'جارية الآن',
    today: 'اليوم',

    previousMonth: 'الشهر السابق',
    nextMonth: 'الشهر التالي',
    thisMonth: 'هذا الشهر',
    fromToday: 'ابتداءً من اليوم',
    from: (month) => `ابتداءً من ${g.name(month)}`,
    beside: 'في هذا الشهر أيضًا',
    close: 'إغلاق',

    emptyAgenda: 'لا جلسات مقررة بعد.',
    emptyArchive: 'لا جلسات سابقة بعد.',
    emptyFiltered: 'لا جلسات تطابق هذه التصفية.',
    seeArchive: 'عرض الجلسات السابقة',
    seeAgenda: 'عرض الجلسات القادمة',
  };
};
