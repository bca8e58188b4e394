import { describe, expect, it } from 'vitest';
import { readConfig } from '../src/config.ts';
import { alliancePage, reportPage } from '../src/text/report-page.ts';

describe('the page where harm is reported', () => {
  const page = (environment: Record<string, string>, ...languages: string[]) =>
    reportPage(readConfig(environment).reportPages, languages);

  it('is the Alliance’s own unless another one is set, with others for single languages, or none', () => {
    expect(page({}, 'es')).toBe(alliancePage);
    const own = {
      COLAB_REPORT_URL: 'https://example.org/report',
      COLAB_REPORT_URL_ES: 'https://example.org/es/denuncia',
    };
    expect(page(own, 'en')).toBe('https://example.org/report');
    expect(page(own, 'es-MX', 'en')).toBe('https://example.org/es/denuncia');
    expect(page({ COLAB_REPORT_URL: 'none' }, 'en')).toBeNull();
    expect(page({ ...own, COLAB_REPORT_URL: 'none' }, 'es')).toBe('https://example.org/es/denuncia');
    expect(() => page({ COLAB_REPORT_URL: 'javascript:alert(1)' })).toThrow('COLAB_REPORT_URL');
  });
});
