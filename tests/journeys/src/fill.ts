export { fill as default } from './stage.ts';
