import { disagreements } from './check-surface.ts';
import type { ElementModel } from './model.ts';
import { readElement } from './read-element.ts';
import { readSources, registrations } from './sources.ts';
import { heardFrom, usageOf } from './usage.ts';

/** The public elements of a package, and where their comments and their code disagree, in words. */
export interface Surface {
  readonly models: readonly ElementModel[];
  readonly disagreements: string[];
}

/** Reads every public element of a folder with a `tsconfig.json` and `src/`, by tag. */
export function readSurface(folder: string): Surface {
  const sources = readSources(folder);
  const registered = registrations(sources);
  const classes = new Set(registered.map(({ declaration }) => declaration));
  const usages = new Map(registered.map(({ tag, declaration }) => [tag, usageOf(sources, declaration, classes)]));
  const surface = { models: [] as ElementModel[], disagreements: [] as string[] };
  for (const element of registered.filter(({ isPublic }) => isPublic)) {
    const usage = usages.get(element.tag);
    if (!usage) continue;
    const heard = heardFrom(element.tag, usages);
    const model = readElement(sources, element, heard);
    surface.models.push(model);
    surface.disagreements.push(...disagreements(sources, element, model, usage, heard));
  }
  return surface;
}
