export { colabOver, type Colab } from '../generated/colab.ts';
