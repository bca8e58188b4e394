import '@menengage/elements/provider/define';
