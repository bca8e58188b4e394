import { chmod } from 'node:fs/promises';
import { connect, createServer, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import type { OpenDatabase } from '../database/open.ts';
import { StartError } from '../start-error.ts';
import { asErrand, type Call, type Command, configOf, UsageError } from './command.ts';

/** A command, as it is sent to the server that holds the data folder. */
interface Errand extends Pick<Call, 'words' | 'flags' | 'folder'> {
  command: string;
}

/** What comes back, a JSON text a line: what the command says, and how it ended. */
type Reply = { say: string } | { failed: string } | { code: number };

/**
 * Takes commands of others on the same machine who may read the data folder. One process holds an embedded database, so a backup
 * or a new token while it serves has to be made by that process.
 *
 * @returns stops that
 */
export async function takeErrands(opened: OpenDatabase, commands: readonly Command[]): Promise<() => Promise<void>> {
  const { control } = opened;
  if (control === undefined) return () => Promise.resolve();
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('error', () => undefined).on('close', () => open.delete(socket));
    createInterface(socket).once('line', (line) => void serveErrand(line, socket, opened, commands));
  });
  await new Promise<void>((done, fail) => server.once('error', fail).listen(control, done));
  await chmod(control, 0o600);
  return () =>
    new Promise((done) => {
      server.close(() => done());
      for (const socket of open) socket.destroy();
    });
}

async function serveErrand(
  line: string,
  socket: Socket,
  opened: OpenDatabase,
  commands: readonly Command[],
): Promise<void> {
  const reply = (message: Reply): void => {
    if (socket.writable) socket.write(`${JSON.stringify(message)}\n`);
  };
  try {
    const { command: name, words, flags, folder } = JSON.parse(line) as Errand;
    const command = commands.find((each) => each.name === name && each.whileServing);
    if (!command) throw new UsageError(`The server that runs has no command "${name}"; it may be of another version.`);
    const call: Call = { words, flags, folder, commands, config: () => configOf(flags) };
    const code = await asErrand({ opened, say: (text) => reply({ say: text }) }, async () => command.run(call));
    reply({ code: code ?? 0 });
  } catch (error) {
    const isExpected = error instanceof StartError || error instanceof UsageError;
    reply({ failed: isExpected ? error.message : String(error) });
    reply({ code: error instanceof UsageError ? 2 : 1 });
  }
  socket.end();
}

/**
 * Has the server that holds the data folder do a command.
 *
 * @param held - thrown when it takes none
 * @returns the exit code
 */
export async function sendErrand(
  path: string,
  { command, words, flags, folder }: Errand,
  held: Error,
): Promise<number> {
  const socket = connect(path);
  await new Promise<void>((done, fail) => {
    socket.once('connect', done);
    socket.once('error', () => fail(held));
  });
  socket.write(`${JSON.stringify({ command, words, flags, folder })}\n`);
  for await (const line of createInterface(socket)) {
    const message = JSON.parse(line) as Reply;
    if ('say' in message) process.stdout.write(`${message.say}\n`);
    else if ('failed' in message) process.stderr.write(`${message.failed}\n`);
    else return message.code;
  }
  throw new StartError('The server that holds the data folder ended before the command was done.');
}
