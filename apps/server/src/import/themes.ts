/** What a text must name for a core issue of the Alliance to be its theme. */
const issues: Readonly<Record<string, RegExp>> = {
  'womens-rights': /women['’]s rights/i,
  sogiesc: /\bLGBT|\bSOGIESC\b/i,
  gbv: /violence against women|gender[- ]based violence|\bVAWG\b|\bGBV\b|\bIPV\b|intimate partner violence|contra la violencia/i,
  srhr: /\bSRHR\b|sexual and reproductive/i,
  'unpaid-care': /unpaid care|caregiving|nurturing care|econom(y|ies) of care/i,
  peace: /\bpeace\b/i,
  'anti-racism': /anti-?racis/i,
  decolonization: /decoloni/i,
  youth: /\byouth\b|young leaders/i,
  'economic-justice': /economic justice/i,
  climate: /\bclimate\b/i,
};

/**
 * The core issues that a title names in plain words, in the order of the vocabulary. Nothing is concluded from what a work
 * is likely to be about: fatherhood alone is not unpaid care, women's empowerment not women's rights.
 */
export function themesNamedIn(text: string): string[] {
  return Object.keys(issues).filter((id) => issues[id]?.test(text));
}
