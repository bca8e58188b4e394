/** An address that may stand in a link; data with another scheme (`javascript:`) is shown without one. */
export function linkTo(url: string | null | undefined): string | undefined {
  return url && /^https?:\/\//i.test(url) ? url : undefined;
}
