/// <reference types="@menengage/elements/types/preact" />
// wrong: there is no such value
export const view = <colab-session-calendar view="weekly" />;
// wrong: there is no such attribute
export const name = <colab-session-calendar regoin="africa" />;
// wrong: the detail has no such field
export const detail = <colab-session-calendar oncolab-session-select={(event) => event.detail.title} />;
