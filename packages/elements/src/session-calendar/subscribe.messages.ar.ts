import type { Grammar } from '../shared/messages.ts';
import type { SubscribeWords } from './subscribe.messages.ts';

export default (_: Grammar): SubscribeWords => ({
  about: 'تظهر هذه الجلسات في تقويمك الخاص، ويتبع التقويم كل تغيير من تلقاء نفسه.',
  aboutAll: 'للحصول على بعضها فقط، تُرجى استعمال عوامل التصفية أولًا.',
  aboutFiltered: 'يضم ما يطابق عوامل التصفية المختارة.',
  open: 'فتح في تقويمي',
  google: 'Google Calendar',
  outlook: 'Outlook.com',
  address: 'العنوان لأي تقويم آخر',
  copy: 'نسخ',
  copied: 'نُسخ العنوان',
});
