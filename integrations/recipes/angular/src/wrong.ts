import { Component } from '@angular/core';
import { colabDirectives } from './colab';

@Component({
  selector: 'app-wrong',
  imports: [colabDirectives],
  template: `
    <!-- wrong: there is no such view -->
    <colab-session-calendar view="weekly" />
    <!-- wrong: there is no such input -->
    <colab-session-calendar [regoin]="'africa'" />
    <!-- wrong: the detail has no such field -->
    <colab-session-calendar (colab-session-select)="show($event.detail.title)" />
  `,
})
export class Wrong {
  show(text: string): void {
    console.log(text);
  }
}
