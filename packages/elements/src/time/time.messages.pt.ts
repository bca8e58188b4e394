import type { Grammar } from '../shared/messages.ts';
import type { TimeWords } from './time.messages.ts';

export default (_: Grammar): TimeWords => ({
  sameTime: (place) => `O mesmo horário em ${place}`,
});
