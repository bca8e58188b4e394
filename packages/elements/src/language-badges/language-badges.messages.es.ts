import type { Grammar } from '../shared/messages.ts';
import type { BadgeWords } from './language-badges.messages.ts';

export default (_: Grammar): BadgeWords => ({
  languages: 'Idiomas',
  interpretation: 'interpretación',
  captions: 'subtítulos',
  signLanguage: 'lengua de señas',
  materials: 'materiales',
  floor: 'se habla',
  internationalSign: 'lengua de señas internacional',
  languageRole: (language, role) => `${language} (${role})`,
});
