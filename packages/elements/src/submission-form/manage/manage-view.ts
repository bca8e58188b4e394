import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { failureText } from '../../shared/failures.ts';
import { formatInstant } from '../../shared/time.ts';
import { inLanguage, languageOf, type Content } from '../../shared/views.ts';
import { answersView } from '../rest/answers-view.ts';
import { changesList } from '../rest/review.ts';
import type { Manage } from './manage.ts';

/** States in which the submitter may still change what was sent. */
const REVISABLE = /^(received|inDiscussion|changesRequested|accepted|developing)$/;

/** Where one can go from here. */
export interface Ways {
  revise(): void;
  toForm(): void;
}

/** A submission as its submitter sees it: what happens next, messages, answers, versions, and what she may do. */
export function manageView(manage: Manage, ways: Ways): TemplateResult {
  const { submission, form, locale, erased, done } = manage;
  const { words } = locale;
  if (erased) {
    return html`<div class="follow" part="follow">
      <h3 tabindex="-1" data-focus>${words.erasedTitle}</h3>
      <p>${words.erasedText}</p>
      <div class="actions"><button class="button" type="button" @click=${ways.toForm}>${words.toForm}</button></div>
    </div>`;
  }
  const { call, reference, answers, language } = submission;
  return html`<div class="follow" part="follow">
    <div>
      <h2 class="eyebrow" part="title">${inLanguage(call.title, languageOf(call, '/title'), locale)}</h2>
      <h3 tabindex="-1" data-focus>${words.followTitle(reference)}</h3>
      ${answers.title ? html`<p class="follow__title written" lang=${language} dir="auto">${answers.title}</p>` : nothing}
      <p class="muted">${words.followPrivate}</p>
    </div>
    ${done ? html`<p class="note note--done">${done}</p>` : nothing} ${stateView(manage)} ${requestView(manage, ways)}
    ${threadView(manage)}
    <section>
      <h4>${words.answers}</h4>
      ${
        REVISABLE.test(submission.state) && !manage.answersRequest
          ? html`<div class="actions">
              <button class="button" type="button" @click=${ways.revise}>${words.revise}</button>
            </div>`
          : nothing
      }
      <details class="details" part="answers-details">
        <summary>${words.versionTitle(submission.revision)}</summary>
        ${answersView({ form, answers, language, locale })}
      </details>
      ${versionsView(manage)}
    </section>
    ${historyView(manage)} ${dataView(manage)}
    <p><button class="link" type="button" @click=${ways.toForm}>${words.toForm}</button></p>
  </div>`;
}

function when({ host, locale }: Manage, instant: string): TemplateResult {
  const text = formatInstant(instant, host.settings.timeZone, locale.locale, 'long');
  return html`<time datetime=${instant}>${text}</time>`;
}

function stateView(manage: Manage): TemplateResult {
  const { submission, locale } = manage;
  const { words } = locale;
  const { state, membership, receivedAt } = submission;
  const meaning = words.stateMeaning(state);
  return html`<dl class="panel facts">
    <div>
      <dt>${words.state}</dt>
      <dd>
        <strong class="follow__state" part="state" data-state=${state}>${words.stateName(state)}</strong>
        ${meaning ? html`<br />${meaning}` : nothing}
      </dd>
    </div>
    <div>
      <dt>${words.receivedOn}</dt>
      <dd>${when(manage, receivedAt)}</dd>
    </div>
    <div>
      <dt>${words.membership}</dt>
      <dd>${membership === 'confirmed' ? words.membershipConfirmed : words.membershipOpen}</dd>
    </div>
  </dl>`;
}

/** The secretariat has asked for a change: what it said, and the ways to answer. */
function requestView(manage: Manage, { revise }: Ways): Content {
  if (!manage.answersRequest) return nothing;
  const { words } = manage.locale;
  const asked = manage.messages?.filter(({ by }) => by === 'secretariat').at(-1);
  return html`<section class="note note--warning request" part="request">
    <h4>${words.changesTitle}</h4>
    ${asked ? html`<p class="written" lang=${asked.language} dir="auto">${asked.text}</p>` : nothing}
    <p>${words.changesHow}</p>
    <div class="actions">
      <button class="button button--primary" type="button" @click=${revise}>${words.revise}</button>
    </div>
  </section>`;
}

function threadView(manage: Manage): TemplateResult {
  const { messages, locale, threadFailed } = manage;
  const { words } = locale;
  const open = !/^(declined|withdrawn)$/.test(manage.submission.state);
  const list = messages?.length
    ? html`<ol class="thread" part="thread">
        ${messages.map(
          (message) =>
            html`<li class="message" part="message" data-by=${message.by}>
              <p class="message__head">
                <strong>${message.by === 'submitter' ? words.you : words.secretariat}</strong>
                <span class="muted">${when(manage, message.at)}</span>
              </p>
              <p class="written" lang=${message.language} dir="auto">${message.text}</p>
            </li>`,
        )}
      </ol>`
    : messages
      ? html`<p class="muted">${words.threadEmpty}</p>`
      : nothing;
  return html`<section aria-busy=${messages || threadFailed ? 'false' : 'true'}>
    <h4>${words.thread}</h4>
    ${
      threadFailed
        ? html`<p class="note note--warning" role="alert">
            ${words.threadFailed}
            <button class="link" type="button" @click=${() => void manage.loadThread()}>${words.retry}</button>
          </p>`
        : list
    }
    ${open ? writeView(manage) : nothing}
  </section>`;
}

function writeView(manage: Manage): TemplateResult {
  const { locale, text, busy, question } = manage;
  const { words } = locale;
  return html`<form class="write" novalidate @submit=${(event: Event) => event.preventDefault()}>
    <label class="label" for="message">${words.write}</label>
    <textarea
      class="input"
      part="input"
      id="message"
      rows="3"
      maxlength="10000"
      dir="auto"
      .value=${live(text)}
      @input=${(event: Event) => manage.writes((event.target as HTMLTextAreaElement).value)}
    ></textarea>
    ${question ? nothing : failedView(manage)}
    <div class="actions">
      <button
        class="button ${manage.answersRequest ? '' : 'button--primary'}"
        type="submit"
        aria-disabled=${busy ? 'true' : 'false'}
        @click=${(event: Event) => {
          // A frame without forms fires no submit event.
          event.preventDefault();
          void manage.sendMessage();
        }}
      >
        ${words.writeSend}
      </button>
    </div>
  </form>`;
}

function failedView({ failure, locale }: Manage): Content {
  if (!failure) return nothing;
  const { words } = locale;
  const moved = failure.code === 'transition-not-allowed';
  return html`<p class="note note--warning" role="alert">
    ${words.actionFailed} ${moved ? words.movedOn : failureText(failure, words)}
  </p>`;
}

function versionsView(manage: Manage): Content {
  const { revisions, form, locale } = manage;
  if (revisions.length < 2) return nothing;
  const { words } = locale;
  return html`<details class="details" part="versions">
    <summary>${words.versions}</summary>
    <ol class="history" reversed>
      ${revisions.slice(0, -1).map((revision, index) => {
        const before = revisions[index + 1] ?? revision;
        return html`<li>
          <strong>${words.versionTitle(revision.revision)}</strong>
          <span class="muted">${when(manage, revision.at)} ${words.by(revision.by)}</span>
          ${changesList(form, before, revision, locale)}
        </li>`;
      })}
    </ol>
  </details>`;
}

function historyView(manage: Manage): TemplateResult {
  const { submission, locale } = manage;
  const { words } = locale;
  return html`<section>
    <h4>${words.history}</h4>
    <ol class="history" part="history">
      ${submission.history.map(
        (event) =>
          html`<li>
            <strong>${words.stateName(event.state)}</strong>
            <span class="muted">${when(manage, event.at)} ${event.by ? words.by(event.by) : nothing}</span>
          </li>`,
      )}
    </ol>
  </section>`;
}

/** What people can do with their data. */
function dataView(manage: Manage): TemplateResult {
  const { submission, locale, question, copy } = manage;
  const { words } = locale;
  const { allowedTransitions, retentionUntil } = submission;
  const link = (label: string, act: () => void, name?: string) =>
    html`<li><button class="link" type="button" data-ask=${name ?? nothing} @click=${act}>${label}</button></li>`;
  return html`<section>
    <h4>${words.yours}</h4>
    ${
      retentionUntil
        ? html`<p class="muted">
            ${words.keptUntil(formatInstant(retentionUntil, manage.host.settings.timeZone, locale.locale, 'long'))}
          </p>`
        : nothing
    }
    ${
      question
        ? questionView(manage, question)
        : html`<ul class="ways">
            ${link(words.exportAll, () => void manage.exportAll())}
            ${
              allowedTransitions.includes('withdrawn')
                ? link(words.withdraw, () => manage.ask('withdraw'), 'withdraw')
                : nothing
            }
            ${link(words.erase, () => manage.ask('erase'), 'erase')}
          </ul>`
    }
    ${
      copy
        ? html`<label class="label" for="copy">${words.exportCopy}</label>
            <textarea class="input" id="copy" rows="8" readonly .value=${copy}></textarea>`
        : nothing
    }
  </section>`;
}

function questionView(manage: Manage, question: 'withdraw' | 'erase'): TemplateResult {
  const { words } = manage.locale;
  const erase = question === 'erase';
  return html`<div class="sure" role="group" aria-labelledby="question" aria-describedby="question-text">
    <p id="question"><strong>${erase ? words.eraseSure : words.withdrawSure}</strong></p>
    <p id="question-text">${erase ? words.eraseText : words.withdrawText}</p>
    ${
      erase
        ? nothing
        : html`<label class="label" for="reason">${words.withdrawWhy}</label>
            <textarea
              class="input"
              id="reason"
              rows="2"
              maxlength="10000"
              dir="auto"
              .value=${live(manage.reason)}
              @input=${(event: Event) => (manage.reason = (event.target as HTMLTextAreaElement).value)}
            ></textarea>`
    }
    ${failedView(manage)}
    <div class="actions">
      <button class="button" type="button" data-keep @click=${() => manage.ask(undefined)}>${words.keepIt}</button>
      <button
        class="button button--danger"
        type="button"
        aria-disabled=${manage.busy ? 'true' : 'false'}
        @click=${() => void manage.confirm()}
      >
        ${erase ? words.eraseYes : words.withdrawYes}
      </button>
    </div>
  </div>`;
}
