import type { Grammar } from '../shared/messages.ts';
import type { TimeWords } from './time.messages.ts';

export default (_: Grammar): TimeWords => ({
  sameTime: (place) => `То же время: ${place}`,
});
