import type { Grammar } from '../shared/messages.ts';
import type { FeedbackWords } from './feedback.messages.ts';

export default (g: Grammar): FeedbackWords => ({
  title: 'يهمنا رأيك',
  step: (step, steps) => `الخطوة ${g.number(step)} من ${g.number(steps)}`,
  useful: 'ما مدى فائدة هذا المورد؟',
  least: 'غير مفيد إطلاقًا',
  most: 'مفيد جدًا',
  improve: 'ما الذي يجعله أكثر فائدة؟',
  anonymous: 'تُحفظ إجاباتك من دون اسمك. عند المغادرة قبل النهاية يُرسل ما أجبت عنه.',
  others: 'من غيرك قد يستفيد منه؟',
  othersNote: 'يكتب الرسالةَ برنامجُ بريدك نفسه، فلا نرى العناوين ولا نحتفظ بها.',
  address: (number) => (number > 1 ? `عنوان البريد الإلكتروني ${g.number(number)}` : 'عنوان البريد الإلكتروني'),
  addAddress: '+ إضافة عنوان بريد',
  badAddress: (address) => `«${g.name(address)}» ليس عنوان بريد إلكتروني.`,
  write: 'الكتابة إليهم',
  subject: (title) => `يستحق الاطلاع: ${g.name(title)}`,
  next: 'التالي',
  back: 'السابق',
  send: 'إرسال',
  sending: 'جارٍ الإرسال…',
  nothing: 'يُرجى اختيار رقم أو كتابة شيء أولًا.',
  failed: 'تعذّر إرسال إجاباتك.',
  thanks: 'شكرًا لك. إجاباتك تساعد على تحسينه.',
});
