import '@menengage/elements/resource/define';
