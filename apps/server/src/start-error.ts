/** A reason why the server cannot start that its operator can do something about; shown as words, without a stack. */
export class StartError extends Error {
  override readonly name = 'StartError';
}
