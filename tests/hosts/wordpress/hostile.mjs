/** A generator of numbers that begins where it is told. */
export function numbers(seed) {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const pieces = [
  '"',
  "'",
  '&quot;',
  '&#34;',
  '&#x22;',
  '&amp;quot;',
  '`',
  '>',
  '<',
  '/>',
  '</a>',
  '</colab-network-map>',
  '</script>',
  '<script>pwned()</script>',
  '<img src=x onerror=pwned()>',
  '<svg/onload=pwned()>',
  ' onmouseover=pwned() ',
  ' onfocus=pwned() autofocus ',
  ' style=animation:x ',
  'javascript:pwned()',
  'data:text/html,<script>pwned()</script>',
  '\u0000',
  '\u202e',
  '\ud83d\ude80',
  '%22%3E',
  '\\',
  '\\u0022',
  '{{7*7}}',
  '${pwned()}',
  '<!--',
  '-->',
  ']]>',
  '\n',
  '\t',
  'africa',
  'é',
  ' ',
  '=',
  '[',
];

/** A value that tries to get out of an attribute. */
export function hostileValue(next) {
  return Array.from({ length: 1 + next(7) }, () => pieces[next(pieces.length)]).join('');
}
