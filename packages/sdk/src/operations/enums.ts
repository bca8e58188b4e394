export { enums } from '../generated/enums.ts';
