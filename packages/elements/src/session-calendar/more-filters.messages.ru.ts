import type { Grammar } from '../shared/messages.ts';
import type { MoreFiltersWords } from './more-filters.messages.ts';

export default (_: Grammar): MoreFiltersWords => ({
  theme: 'Тема',
  allThemes: 'Все темы',
  mode: 'Как участвовать',
  allModes: 'Все способы',
  recording: 'С записью',
});
