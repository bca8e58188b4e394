// Compiled, never run: what a wrong prop does is seen by the compiler alone.
import { createRef } from 'react';
import type { ColabSessionCalendar as Calendar } from '@menengage/elements';
import { ColabNetworkMap, ColabResourceList, ColabSessionCalendar, ColabSubmissionForm } from '../dist/index.js';

const calendar = createRef<Calendar>();

export const right = (
  <>
    <ColabSessionCalendar
      ref={calendar}
      view="archive"
      limit={10}
      onColabSessionSelect={(event) => console.log(event.detail.sessionId.length, event.preventDefault())}
      onColabError={({ detail }) => console.log(detail.code.length, detail.retryable)}
    />
    <ColabResourceList layout="cards" filterTheme="care" id="library" aria-label="Library" />
    <ColabSubmissionForm call="current" withoutDraft onColabSubmissionReceived={({ detail }) => detail.reference} />
    <ColabNetworkMap view="table" country="ZW" />
  </>
);

export const wrong = (
  <>
    {/* @ts-expect-error there is no such view */}
    <ColabSessionCalendar view="weekly" />
    {/* @ts-expect-error it is a number */}
    <ColabSessionCalendar limit="10" />
    {/* @ts-expect-error there is no such attribute */}
    <ColabSessionCalendar regoin="africa" />
    {/* @ts-expect-error the detail has no such field */}
    <ColabSessionCalendar onColabSessionSelect={({ detail }) => detail.title} />
    {/* @ts-expect-error this element fires no such event */}
    <ColabResourceList onColabSessionSelect={() => undefined} />
  </>
);
