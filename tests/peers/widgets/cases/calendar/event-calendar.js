import { createCalendar, DayGrid, List } from '@event-calendar/core';
import '@event-calendar/core/index.css';

window.mountCase = async ({ root, data, view, until }) => {
  const events = await data();
  createCalendar(root, [DayGrid, List], {
    view: view === 'list' ? 'listMonth' : 'dayGridMonth',
    date: '2026-06-15',
    dayMaxEvents: true,
    events: events.map(({ url, ...event }) => ({ ...event, extendedProps: { url } })),
  });
  await until(() => root.querySelector('.ec-event'));
  return { items: '.ec-event', next: '.ec-next' };
};
