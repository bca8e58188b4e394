import '@menengage/elements/session/define';
