import { Converter, OptionDefaults } from 'typedoc';

/** The contract's types say `@description`: it is read as the comment itself. `@constant` says what the type shows. */
function readDescriptions(app) {
  app.converter.on(Converter.EVENT_CREATE_DECLARATION, (_context, { comment }) => {
    const description = comment?.blockTags.filter(({ tag }) => tag === '@description') ?? [];
    comment?.removeTags('@description');
    comment?.removeTags('@constant');
    for (const { content } of description) {
      if (comment.summary.length) comment.summary.push({ kind: 'text', text: '\n\n' });
      comment.summary.push(...content);
    }
  });
}

/** @type {Partial<import('typedoc').TypeDocOptions> & Partial<import('typedoc-plugin-markdown').PluginOptions>} */
export default {
  name: '@menengage/sdk',
  readme: 'none',
  plugin: ['typedoc-plugin-markdown', readDescriptions],
  entryPoints: [
    'src/index.ts',
    'src/fetch.ts',
    'src/desk.ts',
    'src/operations/index.ts',
    'src/form/index.ts',
    'src/schemas/index.ts',
    'src/time/index.ts',
    'src/watch/index.ts',
    'src/outbox/index.ts',
    'src/mocks/index.ts',
    'src/mocks/fetch.ts',
  ],
  out: '../../docs/reference/sdk',
  // A file for each entry.
  outputFileStrategy: 'modules',
  blockTags: [...OptionDefaults.blockTags, '@description', '@constant'],
  disableSources: true,
  excludeExternals: true,
  interfacePropertiesFormat: 'table',
  parametersFormat: 'table',
  // The types behind the models are the contract's own; the models list their members.
  validation: { notExported: false, invalidLink: true, invalidPath: true },
  treatWarningsAsErrors: true,
};
