import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { ColabReadyEvent } from '@menengage/elements';
import { colabDirectives } from './colab';

@Component({
  selector: 'app-root',
  imports: [colabDirectives],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <colab-provider [api]="api" lang="en">
      <p role="status">{{ shown() }}</p>
      <colab-session-calendar view="archive" time-zone="Africa/Nairobi" [limit]="10" (colab-ready)="ready($event)">
        <a href="https://colab.example/embed/frame/session-calendar">Sessions</a>
      </colab-session-calendar>
    </colab-provider>
  `,
})
export class App {
  readonly api = (globalThis as { colabApi?: string }).colabApi ?? 'https://colab.example/v1';
  readonly shown = signal('');
  calls = 0;

  ready({ detail }: ColabReadyEvent): void {
    this.calls += 1;
    this.shown.set(`${detail.empty ? 'No sessions yet' : 'Sessions are here'}${this.calls > 1 ? ', twice' : ''}`);
  }
}
