import { Calendar } from '@fullcalendar/core';
import dayGrid from '@fullcalendar/daygrid';
import list from '@fullcalendar/list';

window.mountCase = async ({ root, data, view, until }) => {
  new Calendar(root, {
    plugins: [dayGrid, list],
    initialView: view === 'list' ? 'listMonth' : 'dayGridMonth',
    initialDate: '2026-06-15',
    dayMaxEvents: 3,
    timeZone: 'UTC',
    events: await data(),
  }).render();
  await until(() => root.querySelector('[href^="/e/"]'));
  return { items: '[href^="/e/"]', next: '.fc-next-button' };
};
