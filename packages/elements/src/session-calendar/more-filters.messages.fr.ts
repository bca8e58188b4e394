import type { Grammar } from '../shared/messages.ts';
import type { MoreFiltersWords } from './more-filters.messages.ts';

export default (_: Grammar): MoreFiltersWords => ({
  theme: 'Thème',
  allThemes: 'Tous les thèmes',
  mode: 'Mode de participation',
  allModes: 'Tous les modes',
  recording: 'Avec enregistrement',
});
