import '@menengage/elements/network-map/define';
