import type { Grammar } from '../shared/messages.ts';
import type { MoreFiltersWords } from './more-filters.messages.ts';

export default (_: Grammar): MoreFiltersWords => ({
  theme: 'Tema',
  allThemes: 'Todos os temas',
  mode: 'Forma de participar',
  allModes: 'Todas as formas',
  recording: 'Com gravação',
});
