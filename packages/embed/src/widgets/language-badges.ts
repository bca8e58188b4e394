import '@menengage/elements/language-badges/define';
