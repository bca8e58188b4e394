import type { Grammar } from '../shared/messages.ts';
import type { FirstWords } from './submission-form.messages.ts';

export default (g: Grammar): FirstWords => ({
  openUntil: (when) => `مفتوحة حتى ${g.name(when)}`,
  guidelines: 'الإرشادات:',
  stepsLabel: 'خطوات الاستمارة',
  stepOf: (step, count) => `الخطوة ${g.number(step)} من ${g.number(count)}`,
  stepDone: 'اكتملت',
  next: 'متابعة',
  back: 'رجوع',
  reviewTitle: 'مراجعة إجاباتك',
  required: 'مطلوب',
  optional: 'اختياري',
  trap: 'يُترك هذا الحقل فارغًا',
  draftKept:
    'يُحفظ ما تكتبه على هذا الجهاز كي لا يضيع شيء إذا انقطع الاتصال أو أُغلقت الصفحة. ويُمحى بعد إرسال فكرتك، وفي كل الأحوال بعد 30 يومًا.',
  draftBlocked: 'لا تستطيع هذه الصفحة حفظ مسودة على جهازك. يُرجى عدم إغلاقها قبل إرسال فكرتك.',
  draftRestored: (when) => `ها هو من جديد ما كتبته في ${g.name(when)}.`,
  used: (used, max, inWords) => {
    const over = used - max;
    if (inWords && over > 0)
      return g.plural(over, {
        one: 'كلمة واحدة زائدة',
        two: 'كلمتان زائدتان',
        few: `${g.number(over)} كلمات زائدة`,
        many: `${g.number(over)} كلمة زائدة`,
        other: `${g.number(over)} كلمة زائدة`,
      });
    if (over > 0)
      return g.plural(over, {
        one: 'حرف واحد زائد',
        two: 'حرفان زائدان',
        few: `${g.number(over)} أحرف زائدة`,
        many: `${g.number(over)} حرفًا زائدًا`,
        other: `${g.number(over)} حرف زائد`,
      });
    return `عدد ${inWords ? 'الكلمات' : 'الأحرف'}: ${g.number(used)} من ${g.number(max)}`;
  },
  keepDraft: 'حفظ ما أكتبه على هذا الجهاز',
  draftOff: 'لا يُحفظ شيء على هذا الجهاز. يضيع ما تكتبه إذا أُغلقت الصفحة قبل إرسال فكرتك.',
  restFailed: 'تعذّر تحميل الجزء التالي من الاستمارة. ما كتبته باقٍ هنا: تُرجى إعادة المحاولة.',
  exit: 'مغادرة هذه الصفحة الآن',
  exitHint: 'يفتح موقعًا آخر ويمحو ما كتبته على هذا الجهاز.',
  exitFrameHint: 'يُفرغ هذا الجزء من الصفحة ويمحو ما كتبته على هذا الجهاز.',
  exited: 'أُفرغ هذا الجزء من الصفحة. لمغادرة الباقي أيضًا يُرجى إغلاق الصفحة.',
});
