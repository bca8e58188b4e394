import badgeWords from '../language-badges/language-badges.messages.ar.ts';
import type { Grammar } from '../shared/messages.ts';
import type { SessionWords } from './session.messages.ts';

export default (g: Grammar): SessionWords => ({
  ...badgeWords(g),

  timeUnknown: 'الساعة غير محددة',
  dayUnknown: 'اليوم غير محدد',
  sameTime: (place) => `التوقيت نفسه في ${g.name(place)}`,

  programme: 'برنامج',
  sessionsInside: (count) =>
    g.plural(count, {
      zero: 'لا جلسات',
      one: 'جلسة واحدة',
      two: 'جلستان',
      few: `${g.number(count)} جلسات`,
      many: `${g.number(count)} جلسة`,
      other: `${g.number(count)} جلسة`,
    }),

  cancelled: 'أُلغيت',
  postponed: 'أُجّلت',
  movedOnline: 'نُقلت إلى الإنترنت',
  tentative: 'لم تُؤكَّد بعد',

  online: 'عبر الإنترنت',
  inPerson: 'حضوريًا',
  hybrid: 'حضوريًا وعبر الإنترنت',
  asynchronous: 'في الوقت المناسب لك',

  more: (count) => `+${g.number(count)} غيرها`,
  textIn: (language) => `النص باللغة ${g.name(language)}`,
  nextLive: (when) => `الجلسة المباشرة التالية: ${g.name(when)}`,

  register: 'التسجيل',
  registerFor: (title) => `التسجيل: ${g.name(title)}`,
  registerUntil: (time) => `يُغلق التسجيل: ${g.name(time)}`,
  registrationClosed: 'أُغلق التسجيل',

  recordingIn: (language) => `تسجيل باللغة ${g.name(language)}`,
  recordedIn: (language) => `سُجّلت باللغة ${g.name(language)}، ولم يُنشر رابط`,
  noRecording: 'لا يوجد تسجيل',
  captionsIn: (languages) => `شرح نصي: ${g.name(languages)}`,
});
