export { default } from '../../scripts/vitest.config.shared.ts';
