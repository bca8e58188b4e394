import type { Grammar } from '../shared/messages.ts';
import type { TimeWords } from './time.messages.ts';

export default (g: Grammar): TimeWords => ({
  sameTime: (place) => `التوقيت نفسه في ${g.name(place)}`,
});
