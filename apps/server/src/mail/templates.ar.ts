import { isolate } from '../text/isolate.ts';
import { template, type Templates } from './template.ts';

export const ar: Templates = {
  'submission.received': template(
    'ar',
    'وصلت فكرتك',
    ({ title, callTitle }) => `شكرًا على إرسال «${isolate(title)}» إلى «${isolate(callTitle)}».`,
    ({ reference }) => `رقمها المرجعي ${isolate(reference)}. سنقرؤها ونكتب إليك.`,
  ),
  'submission.inDiscussion': template('ar', 'نناقش فكرتك', ({ title }) => `بدأنا مناقشة «${isolate(title)}».`),
  'submission.changesRequested': template(
    'ar',
    'نرجو تعديل فكرتك',
    ({ title }) => `قرأنا «${isolate(title)}» ونرجو تعديل جزء منها قبل أن نقرر.`,
  ),
  'submission.message': template('ar', 'رسالة بشأن فكرتك', ({ title }) => `هناك رسالة بشأن «${isolate(title)}».`),
  'submission.accepted': template(
    'ar',
    'قُبلت فكرتك',
    ({ title }) => `خبر سار: قُبلت «${isolate(title)}». سنعدّ الجلسة الآن معكم.`,
  ),
  'submission.developing': template('ar', 'نعدّ جلستك', ({ title }) => `نحضّر «${isolate(title)}» معكم.`),
  'submission.scheduled': template(
    'ar',
    'حُدد موعد جلستك',
    ({ title, when }) => `تُعقد «${isolate(title)}» في ${isolate(when ?? '')}.`,
  ),
  'submission.held': template('ar', 'شكرًا على جلستك', ({ title }) => `شكرًا على قيادة «${isolate(title)}».`),
  'submission.published': template('ar', 'نُشرت جلستك', ({ title }) => `نُشرت «${isolate(title)}».`),
  'submission.declined': template(
    'ar',
    'بشأن فكرتك',
    ({ title }) => `شكرًا على «${isolate(title)}». لا يمكننا الأخذ بها هذه المرة.`,
  ),
  'submission.withdrawn': template('ar', 'سُحبت فكرتك', ({ title }) => `سُحبت «${isolate(title)}».`),
};
