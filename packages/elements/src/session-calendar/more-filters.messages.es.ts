import type { Grammar } from '../shared/messages.ts';
import type { MoreFiltersWords } from './more-filters.messages.ts';

export default (_: Grammar): MoreFiltersWords => ({
  theme: 'Tema',
  allThemes: 'Todos los temas',
  mode: 'Manera de participar',
  allModes: 'Todas las maneras',
  recording: 'Con grabación',
});
