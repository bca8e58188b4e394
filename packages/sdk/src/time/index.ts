export { daysOf, formatDate, mayBeSameDay, precisionOf, type Precision } from './dates.ts';
export {
  formatDays,
  formatTimes,
  nextOf,
  phaseOf,
  type Shown,
  type ShownTimes,
  type TimeFormat,
  type Times,
} from './occurrences.ts';
export {
  addDays,
  dateIn,
  instantOf,
  instantsOf,
  isSameDay,
  isTimeZone,
  offsetOf,
  visitorTimeZone,
  wallTimeOf,
  type Disambiguation,
  type Instant,
  type WallTime,
} from './zones.ts';
