/** Copies text. Says whether it worked: there is no clipboard in a sandboxed frame or without TLS. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
