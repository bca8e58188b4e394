import type { Grammar } from '../shared/messages.ts';
import type { MoreFiltersWords } from './more-filters.messages.ts';

export default (_: Grammar): MoreFiltersWords => ({
  theme: 'الموضوع',
  allThemes: 'كل المواضيع',
  mode: 'طريقة المشاركة',
  allModes: 'كل الطرق',
  recording: 'لها تسجيل',
});
