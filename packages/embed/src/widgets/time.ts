import '@menengage/elements/time/define';
