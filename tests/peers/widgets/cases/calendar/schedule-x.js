import 'temporal-polyfill-03/global';
import { createCalendar, createViewList, createViewMonthGrid } from '@schedule-x/calendar';
import '@schedule-x/theme-default/dist/index.css';

window.mountCase = async ({ root, data, view, until }) => {
  const { Instant, PlainDate } = globalThis.Temporal;
  const moment = (text) => Instant.from(text).toZonedDateTimeISO('UTC');
  const events = (await data()).map(({ id, title, start, end }) => ({
    id,
    title,
    start: moment(start),
    end: moment(end),
  }));
  root.style.height = '800px';
  createCalendar({
    views: [view === 'list' ? createViewList() : createViewMonthGrid()],
    selectedDate: PlainDate.from('2026-06-15'),
    timezone: 'UTC',
    monthGridOptions: { nEventsPerDay: 3 },
    events,
  }).render(root);
  const items = view === 'list' ? '.sx__list-event, .sx__event' : '.sx__month-grid-event, .sx__event';
  await until(() => root.querySelector(items));
  // Its list has no buttons for periods: it shows every event there is.
  return { items, next: view === 'list' ? undefined : 'button:has(.sx__chevron--next)' };
};
