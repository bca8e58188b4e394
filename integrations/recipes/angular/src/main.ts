import '@menengage/elements/provider/define';
import '@menengage/elements/session-calendar/define';
import { bootstrapApplication } from '@angular/platform-browser';
import { App } from './app';

void bootstrapApplication(App);
