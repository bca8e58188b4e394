import '@menengage/elements/submission-form/define';
