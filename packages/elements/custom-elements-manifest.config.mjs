/**
 * The manifest of the public surface: elements, attributes, events, slots and parts, from the comments in the classes.
 * Of src/shared only the base class and the events belong to it.
 */
export default {
  globs: ['src/!(shared)/*.ts', 'src/shared/{element,events}.ts'],
  exclude: ['src/**/*.test.ts', 'src/**/*.messages*.ts', 'src/**/*.styles.ts', 'src/**/*.connect.ts'],
  outdir: 'dist',
  litelement: true,
};
