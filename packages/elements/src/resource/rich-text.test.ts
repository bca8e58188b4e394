import { expect } from '@open-wc/testing';
import { richText } from './rich-text.ts';

const place = {
  origins: ['https://api.example'],
  image: (alt: string, host: string) => `Image: ${alt} (${host})`,
};
const shown = (html: string) => richText(html, place).innerHTML;

describe('rich text', () => {
  it('is built as the server wrote it, headings below the work’s own', () => {
    expect(
      shown('<h3>One</h3><p>A &amp; <strong>b</strong>&nbsp;&#233;&#x301;<br />c</p><ol start="3"><li>x</li></ol>'),
    ).to.equal('<h5>One</h5><p>A &amp; <strong>b</strong>&nbsp;é\u0301<br>c</p><ol start="3"><li>x</li></ol>');
    expect(shown('<p lang="ar" dir="rtl">نص</p><blockquote><p>q</p></blockquote>')).to.equal(
      '<p lang="ar" dir="rtl">نص</p><blockquote><p>q</p></blockquote>',
    );
    expect(shown('<a href="https://example.org/?a=1&amp;b=2" rel="nofollow noopener">here</a>')).to.equal(
      '<a href="https://example.org/?a=1&amp;b=2" rel="nofollow noopener">here</a>',
    );
  });

  for (const [hostile, safe] of [
    ['<script>alert(1)</script>after', 'after'],
    ['<SCRIPT\n>alert(1)</ScRiPt >after', 'after'],
    ['<style>*{display:none}</style>x', 'x'],
    ['<svg><script>alert(1)</script><g onload="x"/></svg>y', 'y'],
    ['<iframe src="https://evil.example"></iframe>z', 'z'],
    ['<p onclick="alert(1)" style="position:fixed" class="base" id="q">x</p>', '<p>x</p>'],
    ['<a href="javascript:alert(1)">x</a>', '<a rel="nofollow noopener">x</a>'],
    ['<a href="java&#115;cript:alert(1)">x</a>', '<a rel="nofollow noopener">x</a>'],
    ['<a href=" https://x.example">x</a>', '<a rel="nofollow noopener">x</a>'],
    ['<a href="//evil.example">x</a>', '<a rel="nofollow noopener">x</a>'],
    ['<img src="x" onerror="alert(1)">', ''],
    ['<img src="data:image/svg+xml,<svg onload=alert(1)>">', '"&gt;'],
    ['<form action="https://evil.example"><input name="a"><button>b</button></form>', 'b'],
    ['<colab-resource-list api="https://evil.example"></colab-resource-list>t', 't'],
    ['<p>a</p', '<p>a&lt;/p</p>'],
    ['1 < 2 && 3 > 2', '1 &lt; 2 &amp;&amp; 3 &gt; 2'],
    ['&lt;script&gt;alert(1)&lt;/script&gt;', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['<!-- <script>alert(1)</script> -->c', 'c'],
    ['<template><img src=x onerror=alert(1)></template>d', 'd'],
  ] as const) {
    it(`leaves nothing that acts of ${hostile.slice(0, 40)}`, () => {
      const node = richText(hostile, place);
      document.body.append(node);
      const { innerHTML } = node;
      node.remove();
      expect(innerHTML).not.to.match(
        /<(script|style|svg|iframe|form|input|img|colab)|\son\w+=|javascript:|style=|class=|id=/i,
      );
      if (!hostile.includes('data:')) expect(innerHTML).to.equal(safe);
    });
  }

  it('loads images of the library alone; for others a link stands', () => {
    const [own, foreign] = ['https://api.example/a.jpg', 'https://photos.example/b.jpg'].map((src) =>
      richText(`<img src="${src}" alt="An elder smiles" width="400" height="300" loading="lazy">`, place),
    );
    const image = own?.querySelector('img');
    expect(image?.alt).to.equal('An elder smiles');
    expect(image?.getAttribute('width')).to.equal('400');
    expect(foreign?.querySelector('img')).to.equal(null);
    expect(foreign?.textContent).to.equal('Image: An elder smiles (photos.example)');
    expect(foreign?.querySelector('a')?.href).to.equal('https://photos.example/b.jpg');
  });

  it('reads deep and broken nesting flat', () => {
    const node = richText(`${'<ul><li>'.repeat(500)}x`, place);
    let depth = 0;
    for (let at = node.firstElementChild; at; at = at.firstElementChild) depth += 1;
    expect(depth).to.be.at.most(12);
    expect(node.textContent).to.equal('x');
    expect(shown('<p>a</b></i>b</p>')).to.equal('<p>ab</p>');
  });
});
