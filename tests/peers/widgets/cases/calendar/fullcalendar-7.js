import { Calendar } from 'fullcalendar';
import dayGrid from 'fullcalendar/daygrid';
import list from 'fullcalendar/list';
import theme from 'fullcalendar/themes/classic';
import 'fullcalendar/skeleton.css';
import 'fullcalendar/themes/classic/theme.css';
import 'fullcalendar/themes/classic/palette.css';

window.mountCase = async ({ root, data, view, until }) => {
  new Calendar(root, {
    plugins: [dayGrid, list, theme],
    initialView: view === 'list' ? 'listMonth' : 'dayGridMonth',
    initialDate: '2026-06-15',
    dayMaxEvents: 3,
    timeZone: 'UTC',
    headerToolbar: { start: 'title', center: '', end: 'today prev,next' },
    events: await data(),
  }).render();
  await until(() => root.querySelector('[href^="/e/"]'));
  return { items: '[href^="/e/"]', next: 'button[aria-label^="Next"], button[title^="Next"]' };
};
