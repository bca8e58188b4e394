import type { Grammar } from '../shared/messages.ts';
import type { MapWords } from './network-map.messages.ts';

const networkCount = (g: Grammar, count: number) =>
  g.plural(count, {
    zero: 'لا شبكات',
    one: 'شبكة واحدة',
    two: 'شبكتان',
    few: `${g.number(count)} شبكات`,
    many: `${g.number(count)} شبكة`,
    other: `${g.number(count)} شبكة`,
  });

export default (g: Grammar): MapWords => ({
  view: 'طريقة العرض',
  viewMap: 'الخريطة',
  viewTable: 'الجدول',

  search: 'البحث في الشبكات',
  region: 'المنطقة',
  country: 'البلد',
  kind: 'النوع',
  status: 'الحالة',
  allRegions: 'كل المناطق',
  allCountries: 'كل البلدان',
  allKinds: 'كل الأنواع',
  allStatuses: 'كل الحالات',
  option: (label, count) => `${g.name(label)} (${g.number(count)})`,
  clear: 'إلغاء التصفية',

  kinds: (kind) =>
    ({
      regional: 'شبكة إقليمية',
      subregional: 'شبكة دون إقليمية',
      country: 'شبكة قُطرية',
      platform: 'منصة شريكة',
    })[kind] ?? kind,
  statuses: (status) => ({ active: 'نشطة', emerging: 'قيد التأسيس', dormant: 'متوقفة' })[status] ?? status,
  withStatus: (name, status) => `${g.name(name)} (${g.name(status)})`,

  networks: (count) => networkCount(g, count),
  members: (count) =>
    count === null
      ? 'عدد الأعضاء غير معروض'
      : g.plural(count, {
          zero: 'لا منظمات أعضاء',
          // With the figure, which is what the mark on the map shows and people say to press it.
          one: `المنظمات الأعضاء: ${g.number(count)}`,
          two: `المنظمات الأعضاء: ${g.number(count)}`,
          few: `${g.number(count)} منظمات أعضاء`,
          many: `${g.number(count)} منظمة عضوًا`,
          other: `${g.number(count)} منظمة عضو`,
        }),
  countries: (count) =>
    g.plural(count, {
      zero: 'لا بلدان',
      one: 'بلد واحد',
      two: 'بلدان',
      few: `${g.number(count)} بلدان`,
      many: `${g.number(count)} بلدًا`,
      other: `${g.number(count)} بلد`,
    }),
  counted: (asOf) => (asOf ? `في هذا الدليل، حتى ${g.name(asOf)}` : 'في هذا الدليل'),
  declared: (year) => (year ? `بحسب التحالف (${g.name(year)})` : 'بحسب التحالف'),
  declaredMembers: (figure) => `الأعضاء: ${g.name(figure)}`,
  declaredCountries: (figure) => `البلدان: ${g.name(figure)}`,
  declaredCountryNetworks: (figure) => `الشبكات القُطرية: ${g.name(figure)}`,
  declaredRegionalNetworks: (figure) => `الشبكات الإقليمية: ${g.name(figure)}`,
  about: (figure) => `نحو ${g.name(figure)}`,

  map: 'خريطة الشبكات والمنظمات الأعضاء',
  mapHelp:
    'للتكبير والتصغير: الأزرار أو علامتا الزائد والناقص، أو Ctrl مع عجلة الفأرة، أو إصبعان. تنتقل مفاتيح الأسهم من علامة إلى أخرى، ومع Shift تحرّك الخريطة. في الجدول المحتوى نفسه.',
  zoomIn: 'تكبير',
  zoomOut: 'تصغير',
  wholeMap: 'عرض الكل',
  panNorth: 'إلى الشمال',
  panSouth: 'إلى الجنوب',
  panWest: 'إلى الغرب',
  panEast: 'إلى الشرق',
  disclaimer:
    'الخريطة للاسترشاد فقط. لا تنطوي الحدود والأسماء المبينة عليها على إبداء أي رأي بشأن الوضع القانوني لأي بلد أو إقليم أو منطقة.',
  legendOwn: 'شبكة قُطرية',
  legendWider: 'تغطيه شبكة أوسع',
  legendMembers: 'فيه أعضاء، ولا شبكة بعد',
  legendCluster: 'عدة بلدان؛ يُضغط للتقريب',
  legendNumber: 'عدد المنظمات الأعضاء',
  acrossCountries: 'شبكات تشمل عدة بلدان',
  countryMark: (country, networks, members) => `${g.name(country)}: ${networks}، ${members}`,
  areaMark: (region, networks) => `${g.name(region)}: ${networks}`,
  cluster: (country, more) =>
    g.plural(more, {
      zero: `${g.name(country)}، تقريب`,
      one: `${g.name(country)} وبلد آخر (+${g.number(more)})، تقريب`,
      two: `${g.name(country)} وبلدان آخران (+${g.number(more)})، تقريب`,
      few: `${g.name(country)} و${g.number(more)} بلدان أخرى، تقريب`,
      many: `${g.name(country)} و${g.number(more)} بلدًا آخر، تقريب`,
      other: `${g.name(country)} و${g.number(more)} بلد آخر، تقريب`,
    }),
  offMap: (country) => `${g.name(country)} (ليس على الخريطة)`,
  boundariesFailed: 'لا يمكن استخدام الحدود التي تطلبها هذه الصفحة، لذا تعرض الخريطة حدودها هي.',

  none: 'لا شبكات تطابق هذه التصفية.',
});
