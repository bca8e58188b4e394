/*
 * Lit as the script tag carries it: without its doors for polyfills, server rendering and old browsers, without its marks for
 * version counters, and with a Trusted Types policy of our own name, since a policy list lets each name be made only once and a
 * page may bring another Lit. Every replacement has to be found, so that a new version of Lit can't slip through unchanged.
 */

/** Name of the Trusted Types policy; a page that requires Trusted Types has to allow it. */
export const policyName = 'colab-kit';

const replacements: Record<string, readonly (readonly [string | RegExp, string])[]> = {
  'lit-html.js': [
    // A second copy of ours on a page takes a name of its own, too.
    [
      's?s.createPolicy("lit-html",{createHTML:t=>t}):void 0',
      `s?((n,c)=>{t[n]=c;try{return s.createPolicy("${policyName}"+(c>1?"-"+c:""),{createHTML:t=>t})}catch{}})(Symbol.for("${policyName}"),1+(t[Symbol.for("${policyName}")]??0)):void 0`,
    ],
    [',B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");const ', ','],
  ],
  'reactive-element.js': [
    [',p=a.reactiveElementPolyfillSupport', ''],
    [',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2")', ''],
  ],
  'css-tag.js': [
    [/=t\.ShadowRoot&&.*?,s=Symbol/, '=true,s=Symbol'],
    [/if\(this\._\$cssResult\$=!0,o!==s\)throw Error\("[^"]*"\);/, 'this._$cssResult$=!0;'],
    [/throw Error\("Value passed.*?care to ensure page security\."\)/, 'throw Error(t)'],
  ],
  // Decorators are TypeScript's; the standard ones' code is not needed.
  'property.js': [
    [/,r=\(t=o,e,r\)=>\{.*?\};function n/, ';function n'],
    ['"object"==typeof o?r(t,e,o):', ''],
    [',r as standardProperty', ''],
  ],
  // Our templates use both where they may.
  'live.js': [[/constructor\(r\)\{.*?can only contain a single expression"\)\}/, '']],
  'repeat.js': [[/constructor\(e\)\{.*?can only be used in text expressions"\)\}/, '']],
  'lit-element.js': [
    [',s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i});', ';'],
    ['(s.litElementVersions??=[]).push("4.2.2");', ''],
  ],
};

/**
 * One of Lit's own modules, changed as said above.
 *
 * @throws Error when it is not the version this was written for
 */
export function forOurPage(source: string, file: string): string {
  return (replacements[file] ?? []).reduce((text, [from, to]) => {
    const changed = text.replace(from, () => to);
    if (changed === text)
      throw new Error(`${file} has no ${String(from)}: this is not the Lit that scripts/lit.ts was written for.`);
    return changed;
  }, source);
}
