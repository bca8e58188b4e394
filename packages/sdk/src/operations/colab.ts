export { colabOver, type Colab } from '../generated/colab.ts';
export { deskOver, type Desk } from '../generated/desk.ts';
