/** The tokens of a look by custom property, as the API keeps them for a network or a partner. */
export type PresetTokens = Readonly<Record<string, string>>;

/**
 * Asks the API for a look by its id or its network's (`GET /embed-presets/{id}`). A request of its own and not the SDK's:
 * it is one plain read, and would bring the SDK's operations into the chunk of themes.
 *
 * @throws Error when there is none
 */
export async function loadPreset(id: string, api: string | undefined): Promise<PresetTokens> {
  if (!api) throw new Error('No API was named to ask for it.');
  const answer = await fetch(`${api}/embed-presets/${encodeURIComponent(id)}`, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
  });
  const preset = (await answer.json()) as { tokens?: PresetTokens; detail?: string };
  if (!preset.tokens) throw new Error(preset.detail ?? `The API answered ${answer.status}.`);
  return preset.tokens;
}
