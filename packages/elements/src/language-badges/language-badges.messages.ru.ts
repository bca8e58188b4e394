import type { Grammar } from '../shared/messages.ts';
import type { BadgeWords } from './language-badges.messages.ts';

export default (_: Grammar): BadgeWords => ({
  languages: 'Языки',
  interpretation: 'устный перевод',
  captions: 'субтитры',
  signLanguage: 'жестовый язык',
  materials: 'материалы',
  floor: 'язык выступлений',
  internationalSign: 'международные жесты',
  languageRole: (language, role) => `${language} (${role})`,
});
