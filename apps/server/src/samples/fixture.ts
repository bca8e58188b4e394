/** What every made-up row says of itself. */
export function fixture(id: string): {
  id: string;
  language: string;
  provenance: 'fixture';
  verified: boolean;
  source: null;
  source_note: string;
  web_url: null;
} {
  return {
    id,
    language: 'en',
    provenance: 'fixture',
    verified: false,
    source: null,
    source_note: 'Made up to show the product.',
    web_url: null,
  };
}
