import type { Grammar } from '../shared/messages.ts';
import type { BadgeWords } from './language-badges.messages.ts';

export default (_: Grammar): BadgeWords => ({
  languages: 'Idiomas',
  interpretation: 'interpretação',
  captions: 'legendas',
  signLanguage: 'língua de sinais',
  materials: 'materiais',
  floor: 'língua falada',
  internationalSign: 'Sinais Internacionais',
  languageRole: (language, role) => `${language} (${role})`,
});
