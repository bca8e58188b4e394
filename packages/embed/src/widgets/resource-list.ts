import '@menengage/elements/resource-list/define';
