/** Whether the visitor asked the browser to use little data (Save-Data, WICG): text comes first then, and pictures as links. */
export function savesData(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}
