/** Longest time until a page that nobody looks at, which paints nothing, is taken for painted, in milliseconds. */
const UNSEEN = 200;

/** Resolves when what is in the page now has been painted. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, UNSEEN);
  });
}
