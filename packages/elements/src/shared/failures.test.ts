import { expect } from '@open-wc/testing';
import { failureOf, failureText, requireApi } from './failures.ts';
import { grammarOf } from './messages.ts';
import { sharedMessages } from './shared.messages.ts';

const words = sharedMessages.en(grammarOf('en-GB'));

async function thrownBy(action: () => unknown): Promise<unknown> {
  try {
    await action();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

describe('a failure', () => {
  it('of the connection can be tried again', async () => {
    const failure = failureOf(await thrownBy(() => fetch('http://127.0.0.1:9/')));
    expect(failure).to.include({ code: 'unreachable', retryable: true });
    const wrapped = failureOf(new Error('request failed', { cause: new TypeError('Failed to fetch') }));
    expect(wrapped).to.include({ code: 'unreachable', retryable: true });
    expect(failureOf(await thrownBy(() => JSON.parse('<html>')))).to.include({ code: 'bad-answer', retryable: true });
    expect(failureOf(new DOMException('late', 'TimeoutError'))).to.include({ code: 'timeout', retryable: true });
  });

  it('of the SDK’s own kinds is read by its shape', () => {
    const sdk = (name: string, code: string, more = {}) => Object.assign(new Error('x'), { name, code, ...more });
    expect(failureOf(sdk('ColabNetworkError', 'network'))).to.include({ code: 'unreachable', retryable: true });
    expect(failureOf(sdk('ColabTimeoutError', 'timeout'))).to.include({ code: 'timeout', retryable: true });
    const answer = (status: number) => failureOf(sdk('ColabResponseError', 'response', { status, retryable: false }));
    expect(answer(200)).to.include({ code: 'bad-answer', retryable: true });
    expect(answer(502)).to.include({ code: 'unavailable', retryable: true });
    const problem = sdk('ColabProblem', 'rate-limited', { status: 429, retryAfter: 9 });
    expect(failureOf(problem)).to.include({ code: 'rate-limited', retryable: true, retryAfter: 9 });
  });

  it('of a device without a connection is told apart from one of the server', () => {
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    const failure = failureOf(new TypeError('Failed to fetch'));
    Reflect.deleteProperty(navigator, 'onLine');
    expect(failure).to.include({ code: 'offline', retryable: true });
    expect(failureText(failure, words)).to.equal(words.errorOffline);
  });

  it('keeps the server’s own code, where it was said', () => {
    expect(failureOf({ code: 'rate-limited', status: 429, retryAfter: 30 })).to.deep.include({
      code: 'rate-limited',
      retryable: true,
      retryAfter: 30,
    });
    expect(failureOf({ problem: { code: 'parameter-invalid', status: 400 } })).to.include({
      code: 'parameter-invalid',
      retryable: false,
    });
    expect(failureOf({ problem: { code: 'internal', status: 500 } })).to.include({ code: 'internal', retryable: true });
  });

  it('is named by its status, where the server said nothing', () => {
    const codes = [404, 429, 500, 503, 400, 403].map((status) => failureOf({ response: { status } }));
    expect(codes.map(({ code }) => code)).to.deep.equal([
      'not-found',
      'rate-limited',
      'unavailable',
      'unavailable',
      'refused',
      'refused',
    ]);
    expect(codes.map(({ retryable }) => retryable)).to.deep.equal([false, true, true, true, false, false]);
  });

  it('of any other kind is unexpected, and words are there for it', () => {
    for (const thrown of [undefined, null, 'text', 7, {}, new Error('bug'), Symbol('s')]) {
      const failure = failureOf(thrown);
      expect(failure).to.include({ code: 'unexpected', retryable: true });
      expect(failureText(failure, words)).to.equal(words.errorUnexpected);
    }
  });

  it('of a missing address tells the webmaster what to do', async () => {
    const failure = failureOf(await thrownBy(() => requireApi({ api: undefined })));
    expect(failure).to.include({ code: 'api-missing', retryable: false });
    expect(failureText(failure, words)).to.contain('“api” is missing').and.to.contain('api="https://example.org/v1"');
    expect(requireApi({ api: 'https://example.org/v1' })).to.equal('https://example.org/v1');
  });

  it('says how long to wait', () => {
    const text = (retryAfter?: number) =>
      failureText({ code: 'rate-limited', retryable: true, retryAfter, message: '' }, words);
    expect(text(1)).to.contain('1 second.');
    expect(text(30)).to.contain('30 seconds.');
    expect(text()).to.contain('in a moment');
  });
});
