import { expect, nextFrame } from '@open-wc/testing';
import { all, form, one, press, text, write } from './test/page.ts';
import { answering, fullForm } from './test/samples.ts';

describe('the form in all its looks', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => {
    localStorage.clear();
    history.replaceState(null, '', location.pathname + location.search);
  });

  describe('a quick way out', () => {
    it('stands first and says what it does', async () => {
      const element = await form({ withQuickExit: true });
      const button = one(element, '[part=exit] button');
      expect(button.innerText).to.equal('Leave this page now');
      expect(text(element, `#${button.getAttribute('aria-describedby')!}`)).to.contain('erases what you wrote');
      await expect(element).to.be.accessible();
    });

    it('is there only when it is asked for', async () => {
      expect(all(await form(), '[part=exit]')).to.have.lengthOf(0);
    });
  });

  it('takes 10,000 characters, counts them as the server does and says by how much they are too many', async () => {
    const element = await form();
    const long = 'ñ🙂 '.repeat(3333).trim();
    await write(element, 'Summary', long);
    expect(text(element, '#answer-summary-count')).to.equal('3,323 words too many');
    await write(element, 'Title', 'é🙂'.repeat(5000));
    expect(text(element, '#answer-title-count')).to.equal('9,980 characters too many');
    await press(element, 'Continue');
    expect(text(element, '.summary')).to.contain('Please shorten this to 20 characters.');
    element.style.inlineSize = '320px';
    await nextFrame();
    expect(one(element, '.base').scrollWidth).to.be.at.most(320);
    await expect(element).to.be.accessible();
  });

  describe('looks', () => {
    const every = (lang: string) => ({ ...fullForm(), language: lang });
    for (const lang of ['en', 'es', 'fr', 'ar']) {
      it(`has no axe violation and no sideways scrolling at 320 px in ${lang}`, async () => {
        const element = await form({ lang, source: answering(every) });
        await press(element, { es: 'Continuar', fr: 'Continuer', ar: 'متابعة' }[lang] ?? 'Continue');
        expect(one(element, '.base').dir).to.equal(lang === 'ar' ? 'rtl' : 'ltr');
        await expect(element).to.be.accessible();
        element.style.inlineSize = '320px';
        await nextFrame();
        expect(one(element, '.base').scrollWidth).to.be.at.most(320);
      });
    }

    for (const theme of ['dark', 'contrast']) {
      it(`has no axe violation in the ${theme} theme`, async () => {
        const element = await form({ source: answering(() => fullForm()) });
        element.theme = theme;
        await press(element, 'Continue');
        await expect(element).to.be.accessible();
      });
    }

    it('has targets of at least 24 by 24 px', async () => {
      const element = await form({ source: answering(() => fullForm()) });
      await press(element, 'Add a partner');
      const small = all(
        element,
        '.step button, .step select, .step input:not([type=checkbox]):not([type=radio]), .option',
      )
        .map((each) => each.getBoundingClientRect())
        .filter(({ width, height }) => width < 24 || height < 24);
      expect(small).to.deep.equal([]);
    });

    it('speaks two languages on one page', async () => {
      const spanish = await form({ lang: 'es' });
      const french = await form({ lang: 'fr' });
      expect(text(spanish)).to.contain('Continuar').and.contain('Título de la sesión');
      expect(text(french)).to.contain('Continuer').and.contain('Titre de la session');
    });

    it('sets no style attribute, which a strict policy would refuse', async () => {
      const element = await form({ source: answering(() => fullForm()) });
      expect(all(element, '[style]')).to.have.lengthOf(0);
    });
  });
});
