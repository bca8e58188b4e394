import '@menengage/elements/session-calendar/define';
