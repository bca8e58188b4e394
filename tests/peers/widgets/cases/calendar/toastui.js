import Calendar from '@toast-ui/calendar';
import '@toast-ui/calendar/dist/toastui-calendar.min.css';

window.mountCase = async ({ root, data, until }) => {
  const events = await data();
  root.innerHTML = '<button id="next">Next</button><div id="calendar"></div>';
  root.querySelector('#calendar').style.height = '800px';
  const calendar = new Calendar('#calendar', {
    defaultView: 'month',
    usageStatistics: false,
    isReadOnly: true,
    timezone: { zones: [{ timezoneName: 'UTC' }] },
    calendars: [{ id: '1', name: 'CoLab' }],
  });
  calendar.setDate('2026-06-15');
  calendar.createEvents(events.map(({ id, title, start, end }) => ({ id, calendarId: '1', title, start, end })));
  root.querySelector('#next').onclick = () => calendar.next();
  await until(() => root.querySelector('.toastui-calendar-weekday-event'));
  return { items: '.toastui-calendar-weekday-event', next: '#next' };
};
