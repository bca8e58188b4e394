/// <reference types="@menengage/elements/types/react" />
import { ColabSessionCalendar } from '@menengage/react';

// wrong: there is no such view
export const view = <ColabSessionCalendar view="weekly" />;
// wrong: there is no such prop
export const name = <ColabSessionCalendar regoin="africa" />;
// wrong: the detail has no such field
export const detail = <ColabSessionCalendar onColabSessionSelect={(event) => event.detail.title} />;
// wrong: there is no such value
export const tagView = <colab-session-calendar view="weekly" />;
// wrong: there is no such attribute
export const tagName = <colab-session-calendar regoin="africa" />;
// wrong: the detail has no such field
export const tagDetail = <colab-session-calendar oncolab-session-select={(event) => event.detail.title} />;
