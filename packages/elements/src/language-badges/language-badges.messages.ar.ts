import type { Grammar } from '../shared/messages.ts';
import type { BadgeWords } from './language-badges.messages.ts';

export default (g: Grammar): BadgeWords => ({
  languages: 'اللغات',
  interpretation: 'ترجمة فورية',
  captions: 'شرح نصي',
  signLanguage: 'لغة الإشارة',
  materials: 'مواد مكتوبة',
  floor: 'لغة التحدث',
  internationalSign: 'الإشارة الدولية',
  languageRole: (language, role) => `${g.name(language)} (${g.name(role)})`,
});
