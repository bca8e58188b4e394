/// <reference types="@menengage/elements/types/react" />
// React 19 takes the tags as they are.
export const tags = (
  <colab-session-calendar
    view="month"
    time-zone="Africa/Nairobi"
    limit={5}
    oncolab-session-select={({ detail }) => console.log(detail.sessionId.length)}
  >
    <a href="https://colab.example/embed/frame/session-calendar">Sessions</a>
  </colab-session-calendar>
);
