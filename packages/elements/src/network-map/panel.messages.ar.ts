import type { Grammar } from '../shared/messages.ts';
import type { PanelWords } from './panel.messages.ts';

export default (g: Grammar): PanelWords => ({
  close: 'إغلاق',
  networks: 'الشبكات',
  members: (count) =>
    count === null
      ? 'لا يُعرض عدد المنظمات الأعضاء، كي لا يدل على أحد.'
      : g.plural(count, {
          zero: 'لا منظمات أعضاء',
          one: 'منظمة عضو واحدة',
          two: 'منظمتان عضوان',
          few: `${g.number(count)} منظمات أعضاء`,
          many: `${g.number(count)} منظمة عضوًا`,
          other: `${g.number(count)} منظمة عضو`,
        }),
  noNetwork: 'لا شبكة خاصة به بعد.',
  nearby: 'شبكات قريبة',
  organisations: 'المنظمات المدرجة',
  places: (count) =>
    g.plural(count, {
      zero: 'لا بلدان هنا',
      one: 'بلد واحد هنا',
      two: 'بلدان اثنان هنا',
      few: `${g.number(count)} بلدان هنا`,
      many: `${g.number(count)} بلدًا هنا`,
      other: `${g.number(count)} بلد هنا`,
    }),
});
