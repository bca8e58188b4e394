import { spawn } from 'node:child_process';
import { openSync, rmSync } from 'node:fs';

/**
 * Runs the PostgreSQL of one test run until its standard input is closed, then ends it and removes its folder. When the
 * test run is killed, its end of the pipe closes as well, so no server is left behind.
 *
 * The only argument is JSON: `program`, `args`, `folder`, `log`, and for root `uid` and `gid` to run it as.
 */
const { program, args, folder, log, uid, gid } = JSON.parse(process.argv[2]);
const output = openSync(log, 'w');
const server = spawn(program, args, { cwd: folder, uid, gid, stdio: ['ignore', output, output] });
let told = false;

process.stdin.resume().on('close', () => {
  told = true;
  server.kill('SIGINT');
  setTimeout(() => server.kill('SIGQUIT'), 10_000).unref();
});
server.on('error', () => process.exit(1));
server.on('exit', () => {
  if (told) rmSync(folder, { recursive: true, force: true });
  process.exit(told ? 0 : 1);
});
