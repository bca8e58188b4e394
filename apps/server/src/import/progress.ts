import { SingleBar } from 'cli-progress';
import type { ImportOptions } from './index.ts';

/** What shows the progress of an import to a person, and to a log. */
export interface ProgressReport extends Required<Pick<ImportOptions, 'onProgress' | 'onProblem'>> {
  /** Ends the line of the last bar. Call it in any case, also after an error. */
  stop(): void;
}

/**
 * A bar for each file on a terminal, a line for each file elsewhere. Problems are lines of their own on both.
 *
 * @param stream - where to write; the error output, so that results can be piped
 */
export function reportProgress(stream: NodeJS.WriteStream = process.stderr): ProgressReport {
  let bar: SingleBar | undefined;
  let current: string | undefined;
  const stop = () => {
    bar?.stop();
    bar = undefined;
    current = undefined;
  };
  return {
    stop,
    onProgress({ file, done, total }) {
      if (!stream.isTTY) {
        if (done === total && file !== current) stream.write(`${file}: ${total} rows\n`);
        if (done === total) current = file;
        return;
      }
      if (file !== current) {
        stop();
        current = file;
        bar = new SingleBar({ stream, format: '{file} [{bar}] {value}/{total}', hideCursor: true });
        bar.start(total, done, { file: file.padEnd(18) });
      }
      bar?.update(done);
    },
    onProblem({ file, row, id, reason, refused }) {
      stop();
      stream.write(`${file}, row ${row}${id === null ? '' : ` (${id})`}: ${refused ? 'refused: ' : ''}${reason}\n`);
    },
  };
}
