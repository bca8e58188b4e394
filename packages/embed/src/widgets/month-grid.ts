import '@menengage/elements/month-grid/define';
