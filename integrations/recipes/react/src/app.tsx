import { ColabProvider, ColabResourceList, ColabSessionCalendar } from '@menengage/react';
import { useState } from 'react';

export function App({ api }: { api: string }) {
  const [shown, setShown] = useState('');
  return (
    <ColabProvider api={api} lang="en">
      <p role="status">{shown}</p>
      <ColabSessionCalendar
        view="archive"
        onColabReady={({ detail }) => setShown(detail.empty ? 'No sessions yet' : 'Sessions are here')}
      >
        <a href="https://colab.example/embed/frame/session-calendar">Sessions</a>
      </ColabSessionCalendar>
      <ColabResourceList layout="cards" withoutFilters>
        <a href="https://colab.example/embed/frame/resource-list">Library</a>
      </ColabResourceList>
    </ColabProvider>
  );
}
