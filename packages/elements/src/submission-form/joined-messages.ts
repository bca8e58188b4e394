import { loadedMessages, loadMessages, type Catalogues } from '../shared/messages.ts';

/**
 * The words of a part that comes later, together with those that are there already. A language counts as loaded when
 * both are.
 */
export function joined<First, Later>(first: Catalogues<First>, later: Catalogues<Later>): Catalogues<First & Later> {
  const both = async (language: string) => {
    await Promise.all([loadMessages(first, language), loadMessages(later, language)]);
    const [one, other] = [loadedMessages(first, language), loadedMessages(later, language)];
    if (!one || !other) throw new Error(`Not all words in "${language}" could be loaded.`);
    return { default: (grammar: Parameters<typeof one>[0]) => ({ ...one(grammar), ...other(grammar) }) };
  };
  const others = Object.keys(later.others).map((language) => [language, () => both(language)]);
  return {
    en: (grammar) => ({ ...first.en(grammar), ...later.en(grammar) }),
    others: Object.fromEntries(others) as Catalogues<First & Later>['others'],
  };
}
