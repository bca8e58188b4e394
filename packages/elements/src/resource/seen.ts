import type { Settings } from '../shared/settings.ts';
import type { ResourceService } from './resource-data.ts';

const told = new Set<string>();

/** Tells once a page that a person sees a work; never for whoever sends Global Privacy Control. */
export function tellView(service: ResourceService, settings: Settings, id: string): void {
  const { globalPrivacyControl } = navigator as Navigator & { globalPrivacyControl?: boolean };
  const key = `${settings.api ?? ''} ${id}`;
  if (globalPrivacyControl || told.has(key)) return;
  told.add(key);
  service.countView(settings, id).catch(() => {
    // A view that was not counted is nobody's trouble.
  });
}

/** Calls back once, when an element is on a screen in front of somebody: in view, on a page that is not hidden. */
export function whenSeen(element: Element, seen: () => void): { stop(): void } {
  let inView = false;
  const look = () => {
    if (!inView || document.visibilityState !== 'visible') return;
    stop();
    seen();
  };
  const observer = new IntersectionObserver((entries) => {
    inView = entries.at(-1)?.isIntersecting ?? false;
    look();
  });
  // A page that is fetched ahead is hidden until it is shown.
  document.addEventListener('visibilitychange', look);
  observer.observe(element);
  const stop = () => {
    observer.disconnect();
    document.removeEventListener('visibilitychange', look);
  };
  return { stop };
}
