// The least there can be: nodes written by hand, a month at a time, no library, nothing of time zones.
window.mountCase = async ({ root, data, view }) => {
  const months = Object.groupBy(await data(), ({ start }) => start.slice(0, 7));
  const link = ({ url, start, title }) =>
    `<li class="event"><a href="${url}"><time datetime="${start}">${view === 'list' ? start.slice(5, 16) : start.slice(11, 16)}</time> ${title}</a></li>`;
  root.innerHTML =
    '<p><button id="previous">Previous</button> <button id="next">Next</button> <b aria-live="polite"></b></p><div id="view"></div>';
  const heading = root.querySelector('b');
  const place = root.querySelector('#view');
  const grid = (month, events) => {
    const days = Object.groupBy(events, ({ start }) => Number(start.slice(8, 10)));
    const before = (new Date(Date.UTC(2026, month, 1)).getUTCDay() + 6) % 7;
    const length = new Date(Date.UTC(2026, month + 1, 0)).getUTCDate();
    let cells = '<td></td>'.repeat(before);
    for (let day = 1; day <= length; day += 1) {
      const own = days[day] ?? [];
      const more = own.length > 3 ? `<button>+${own.length - 3}</button>` : '';
      cells += `<td>${day}<ul>${own.slice(0, 3).map(link).join('')}</ul>${more}</td>`;
      if ((before + day) % 7 === 0) cells += '</tr><tr>';
    }
    return `<table><tr>${cells}</tr></table>`;
  };
  let month = 5;
  const draw = () => {
    const key = `2026-${String(month + 1).padStart(2, '0')}`;
    const events = months[key] ?? [];
    heading.textContent = key;
    place.innerHTML = view === 'list' ? `<ul>${events.map(link).join('')}</ul>` : grid(month, events);
  };
  const move = (by) => () => {
    month = Math.min(11, Math.max(0, month + by));
    draw();
  };
  root.querySelector('#next').onclick = move(1);
  root.querySelector('#previous').onclick = move(-1);
  draw();
  return { items: '.event', next: '#next' };
};
