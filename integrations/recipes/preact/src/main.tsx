/// <reference types="@menengage/elements/types/preact" />
import '@menengage/elements/provider/define';
import '@menengage/elements/session-calendar/define';
import { render } from 'preact';
import { useState } from 'preact/hooks';

function App({ api }: { api: string }) {
  const [shown, setShown] = useState('');
  return (
    <colab-provider api={api} lang="en">
      <p role="status">{shown}</p>
      <colab-session-calendar
        view="archive"
        oncolab-ready={({ detail }) => setShown(detail.empty ? 'No sessions yet' : 'Sessions are here')}
      >
        <a href="https://colab.example/embed/frame/session-calendar">Sessions</a>
      </colab-session-calendar>
    </colab-provider>
  );
}

const place = document.getElementById('app');
if (place) render(<App api={import.meta.env['VITE_COLAB_API'] ?? 'https://colab.example/v1'} />, place);
