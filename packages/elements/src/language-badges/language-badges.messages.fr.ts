import type { Grammar } from '../shared/messages.ts';
import type { BadgeWords } from './language-badges.messages.ts';

export default (_: Grammar): BadgeWords => ({
  languages: 'Langues',
  interpretation: 'interprétation',
  captions: 'sous-titres',
  signLanguage: 'langue des signes',
  materials: 'documents',
  floor: 'langue parlée',
  internationalSign: 'signes internationaux',
  languageRole: (language, role) => `${language} (${role})`,
});
