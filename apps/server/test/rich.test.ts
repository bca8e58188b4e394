import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanHtml, plainText } from '../src/text/rich.ts';

/** Ways into a page that are known to have worked somewhere, after the OWASP filter evasion sheet and html5sec.org. */
const attacks = [
  '<script>alert(1)</script>',
  '<SCRIPT SRC=//evil.example/x.js></SCRIPT>',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '<img src=x onerror=alert(1)>',
  '<img src="javascript:alert(1)">',
  '<img src=`javascript:alert(1)`>',
  '<img """><script>alert(1)</script>">',
  '<img src="https://a.example/x.png" onload="alert(1)">',
  '<IMG SRC=&#106;&#97;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;&#58;alert(1)>',
  '<a href="javascript:alert(1)">x</a>',
  '<a href="JaVaScRiPt:alert(1)">x</a>',
  '<a href="jav&#x09;ascript:alert(1)">x</a>',
  '<a href="jav\nascript:alert(1)">x</a>',
  '<a href=" &#14; javascript:alert(1)">x</a>',
  '<a href="vbscript:msgbox(1)">x</a>',
  '<a href="data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==">x</a>',
  '<a href="//evil.example">x</a>',
  '<a href="https://ok.example" onclick="alert(1)" style="position:fixed">x</a>',
  '<a href="mailto:person@example.org">x</a>',
  '<svg onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
  '<math><mi xlink:href="data:x,<script>alert(1)</script>">x</mi></math>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<iframe src="javascript:alert(1)"></iframe>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<object data="javascript:alert(1)"></object>',
  '<embed src="javascript:alert(1)">',
  '<form action="javascript:alert(1)"><input type=submit></form>',
  '<button formaction="javascript:alert(1)">x</button>',
  '<input autofocus onfocus=alert(1)>',
  '<details open ontoggle=alert(1)>x</details>',
  '<video><source onerror="alert(1)"></video>',
  '<body onload=alert(1)>',
  '<link rel=stylesheet href="javascript:alert(1)">',
  '<style>@import "//evil.example"; *{background:url(javascript:alert(1))}</style>',
  '<p style="background:url(javascript:alert(1))">x</p>',
  '<div style="width:expression(alert(1))">x</div>',
  '<base href="javascript:alert(1)//">',
  '<meta http-equiv="refresh" content="0;url=javascript:alert(1)">',
  '<template><script>alert(1)</script></template>',
  '<textarea><script>alert(1)</script></textarea>',
  '<xmp><script>alert(1)</script></xmp>',
  '<p id="location" name="cookie" class="x" slot="header" part="base" is="x-y">x</p>',
  '<colab-provider base-url="https://evil.example"></colab-provider>',
  '<!--[if gte IE 4]><script>alert(1)</script><![endif]-->',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<p>\0<scri\0pt>alert(1)</scri\0pt>',
  '"><svg/onload=alert(1)>',
  '<<script>alert(1);//<</script>',
];

const known = /^(?:p|br|h3|h4|ul|ol|li|blockquote|figure|figcaption|img|a|strong|em|b|i|sub|sup|abbr|q|cite|span|bdi)$/;
const allowed = /^(?:lang|dir|href|rel|src|alt|width|height|loading|referrerpolicy|start|title)$/;

/** Every tag and attribute of clean text is one that was meant to be there. */
function expectSafe(html: string): void {
  for (const [, tag = '', rest = ''] of html.matchAll(/<\/?([^\s/>]*)([^>]*)>/g)) {
    expect(tag).toMatch(known);
    for (const [, name = '', value = ''] of rest.matchAll(/([^\s="/]+)="([^"]*)"/g)) {
      expect(name).toMatch(allowed);
      if (name === 'href' || name === 'src') expect(value).toMatch(/^https?:\/\//);
    }
  }
  expect(html).not.toMatch(/<(?!\/?[a-z])/);
}

describe('rich text', () => {
  it.each(attacks)('takes the sting out of %s', (attack) => {
    const clean = cleanHtml(`<p>before</p>${attack}<p>after</p>`);
    expectSafe(clean);
    expect(clean).not.toMatch(/javascript:|vbscript:|data:|onerror=|onload=|onclick=|<script|mailto:|evil\.example/i);
    expect(clean).toContain('<p>before</p>');
    expect(cleanHtml(clean)).toBe(clean);
  });

  it('keeps paragraphs, lists, headings below the page’s own, links and images with an alt', () => {
    const text =
      '<h2>Inside</h2><h1>Title</h1><p lang="ar" dir="rtl">نص</p><ol start="3"><li>One <strong>two</strong></li></ol>' +
      '<p><a href="https://menengage.org/x?a=1&amp;b=2">here</a></p><img src="https://a.example/x.png">';
    const clean = cleanHtml(text);
    expect(clean).toContain('<h3>Title</h3>');
    expect(clean).toContain('<p lang="ar" dir="rtl">نص</p>');
    expect(clean).toContain('<ol start="3"><li>One <strong>two</strong></li></ol>');
    expect(clean).toContain('<a href="https://menengage.org/x?a=1&amp;b=2" rel="nofollow noopener">here</a>');
    expect(clean).toMatch(
      /<img src="https:\/\/a\.example\/x\.png" alt="" loading="lazy" referrerpolicy="no-referrer" ?\/>/,
    );
  });

  it('leaves nothing of what holds no words', () => {
    for (const empty of ['', '   ', '<p></p>', '<script>x</script>', '<p>&nbsp;</p>'])
      expect(cleanHtml(empty)).toBe('');
    expect(plainText('<p>One</p><p>two &amp; <b>three</b></p><script>four</script>')).toBe('One two & three');
  });

  it('is safe and settled whatever is put together', () => {
    const piece = fc.oneof(
      fc.constantFrom(...attacks),
      fc.constantFrom(
        '<',
        '>',
        '"',
        "'",
        '</p>',
        '<p',
        '<a href=',
        '-->',
        '<!--',
        '&lt;',
        '&#60;',
        '<svg>',
        '</script>',
      ),
      fc.string({ maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const clean = cleanHtml(pieces.join(''));
        expectSafe(clean);
        expect(cleanHtml(clean)).toBe(clean);
      }),
      { numRuns: 300 },
    );
  });
});
