import { expect } from '@open-wc/testing';
import { define } from './define.ts';
import type { ColabErrorEvent } from './events.ts';
import { VERSION } from './version.ts';

class First extends HTMLElement {
  static version = '1.2.0';
}
class SameMajor extends HTMLElement {
  static version = '1.9.4';
}
class NextMajor extends HTMLElement {
  static version = '2.0.0';
}

describe('registration', () => {
  it('lets the first definition win, and reports another major once', () => {
    const warn = console.warn;
    const warnings: string[] = [];
    const errors: ColabErrorEvent[] = [];
    const listen = (event: Event) => errors.push(event as ColabErrorEvent);
    console.warn = (message: string) => warnings.push(message);
    document.addEventListener('colab-error', listen);
    define('colab-probe-define', First);
    define('colab-probe-define', First);
    define('colab-probe-define', SameMajor);
    expect(warnings).to.deep.equal([]);
    define('colab-probe-define', NextMajor);
    define('colab-probe-define', NextMajor);
    // Another tag of the same other version is no news.
    define('colab-probe-define-2', class extends First {});
    define('colab-probe-define-2', NextMajor);
    document.removeEventListener('colab-error', listen);
    console.warn = warn;
    expect(customElements.get('colab-probe-define')).to.equal(First);
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.contain('1.2.0').and.to.contain('2.0.0');
    expect(errors.map(({ detail }) => detail.code)).to.deep.equal(['version-clash']);
  });

  it('stamps the version of the package', async () => {
    const response = await fetch(new URL('../../package.json', import.meta.url));
    const { version } = (await response.json()) as { version: string };
    expect(VERSION).to.equal(version);
  });
});
