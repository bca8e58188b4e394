import '@menengage/elements/network/define';
