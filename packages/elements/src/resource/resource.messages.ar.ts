import type { Grammar } from '../shared/messages.ts';
import { cardWords } from './card.messages.ar.ts';
import type { KnownType, ResourceWords } from './resource.messages.ts';

const nouns: Record<KnownType, string> & Partial<Record<string, string>> = {
  toolkit: 'مجموعة الأدوات',
  'case-study': 'دراسة الحالة',
  'evidence-summary': 'ملخص الأدلة',
  'evidence-review': 'مراجعة الأدلة',
  manual: 'الدليل العملي',
  handbook: 'الكتيّب المرجعي',
  guide: 'الدليل',
  policy: 'السياسة',
  'policy-report': 'تقرير السياسات',
  'policy-brief': 'موجز السياسات',
  brief: 'الموجز',
  'discussion-paper': 'ورقة النقاش',
  paper: 'الورقة',
  article: 'المقال',
  research: 'البحث',
  report: 'التقرير',
  'dialogue-report': 'تقرير الحوار',
  'strategic-plan': 'الخطة الاستراتيجية',
  declaration: 'الإعلان',
  compendium: 'المجموعة المرجعية',
  collection: 'المجموعة',
  video: 'الفيديو',
  'score-card': 'بطاقة التقييم',
  'induction-pack': 'حزمة التعريف',
};

export default (g: Grammar): ResourceWords => {
  const noun = (type: string) => nouns[type] ?? 'المنشور';
  return {
    ...cardWords(g),
    downloads: (count) =>
      g.plural(count, {
        zero: 'لا تنزيلات',
        one: 'تنزيل واحد',
        two: 'تنزيلان',
        few: `${g.number(count)} تنزيلات`,
        many: `${g.number(count)} تنزيلًا`,
        other: `${g.number(count)} تنزيل`,
      }),
    minutes: (count) =>
      g.plural(count, {
        zero: `${g.number(count)} دقيقة`,
        one: 'دقيقة واحدة',
        two: 'دقيقتان',
        few: `${g.number(count)} دقائق`,
        many: `${g.number(count)} دقيقة`,
        other: `${g.number(count)} دقيقة`,
      }),
    readingTime: 'مدة القراءة',
    countedOn: (date) => `أُحصي في ${g.name(date)}`,

    contributors: 'المساهمون والمساهمات',
    more: (count) => `+${g.number(count)} غيرهم`,
    moreContributors: 'من المساهمين والمساهمات',
    showFewer: 'عرض أقل',
    audience: 'لمن هذا المورد',
    sections: 'ما ستتعلمه هنا',
    image: (alt, host) => `صورة${alt ? `: ${g.name(alt)}` : ''} (${g.name(host)})`,
    takeaways: 'أهم الخلاصات',
    openAll: 'فتح الكل',
    closeAll: 'إغلاق الكل',
    about: 'عن هذا المنشور',
    files: 'الملفات',
    themes: 'المواضيع',
    edition: 'الطبعة',
    firstPublished: 'نُشر لأول مرة',
    period: 'السنوات المشمولة',
    collections: 'ضمن',
    source: 'المصدر',
    sourceOnFile: 'وثيقة محفوظة',
    verified: 'جرى التحقق منه في المصدر',
    unverified: 'لم يذكره المصدر بهذا اللفظ',
    supersededBy: 'حلّ محله عمل أحدث',
    translationOf: 'ترجمة لـ',
    translations: 'الترجمات',
    adaptedFrom: 'مقتبس من',
    adaptations: 'أعمال مقتبسة منه',
    related: 'مواضيع ذات صلة',
    loadingRelated: 'جارٍ البحث عما له صلة…',
    relatedFailed: 'تعذّر تحميل ما له صلة.',

    download: (type) => `${type === 'video' ? 'مشاهدة' : 'تنزيل'} ${noun(type)}`,
    openPage: (type) => `فتح صفحة ${noun(type)}`,
    noAddress: 'لا يُعرف له عنوان.',
    languageUnknown: 'اللغة غير مذكورة',
    file: (language, form) => `${g.name(language)}: ${g.name(form)}`,
    document: 'وثيقة',

    share: 'صفحة للمشاركة',
    copyLink: 'نسخ الرابط',
    linkCopied: 'نُسخ الرابط',
    copyFailed: 'لا يسمح متصفحك بالنسخ هنا. يُرجى استعمال الرابط المجاور.',
  };
};
