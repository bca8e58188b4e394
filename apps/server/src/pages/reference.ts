import { htmlPage } from './html.ts';

/** The API reference: Swagger UI from this server's own files, reading this server's own contract. */
export const referencePage = htmlPage({
  title: 'CoLab API',
  lang: 'en',
  head:
    '<link rel="stylesheet" href="/reference/files/swagger-ui.css">\n' +
    '<script src="/reference/files/swagger-ui-bundle.js" defer></script>\n' +
    '<script src="/reference/start.js" defer></script>\n',
  body: '<main id="reference"><p>The contract as JSON: <a href="/v1/openapi.json">/v1/openapi.json</a></p></main>',
});

/** `validatorUrl` is off: by default Swagger UI shows a badge that asks a third party about the contract. */
export const referenceScript = `SwaggerUIBundle({
  url: '/v1/openapi.json',
  dom_id: '#reference',
  deepLinking: true,
  validatorUrl: null,
  defaultModelsExpandDepth: 0,
});
`;
