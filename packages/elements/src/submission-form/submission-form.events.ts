import { ColabEvent } from '../shared/events.ts';

/** Fired when the server has stored a submission. Names nobody and carries no link. */
export class ColabSubmissionReceivedEvent extends ColabEvent<{ reference: string; state: string }> {
  constructor(reference: string, state: string) {
    super('colab-submission-received', { reference, state });
  }
}

/** Fired when a submission cannot be sent at present and waits on the device. */
export class ColabSubmissionWaitingEvent extends ColabEvent {
  constructor() {
    super('colab-submission-waiting', undefined);
  }
}

/** Fired when another step of the form is shown; `step` is its id in the call's data, `review` for the overview. */
export class ColabSubmissionStepEvent extends ColabEvent<{ step: string; position: number; count: number }> {
  constructor(step: string, position: number, count: number) {
    super('colab-submission-step', { step, position, count });
  }
}

declare global {
  interface HTMLElementEventMap {
    'colab-submission-received': ColabSubmissionReceivedEvent;
    'colab-submission-waiting': ColabSubmissionWaitingEvent;
    'colab-submission-step': ColabSubmissionStepEvent;
  }
}
