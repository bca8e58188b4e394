/** The manifest of the public surface: elements, attributes, events, slots and parts, from the comments in the classes. */
export default {
  globs: ['src/*/*.ts'],
  exclude: ['src/**/*.test.ts', 'src/**/*.messages*.ts', 'src/**/*.styles.ts', 'src/**/define.ts'],
  outdir: 'dist',
  litelement: true,
};
