/**
 * Preloaded into the programs that `npm start` runs: they have a process group of their own, so if `npm start` is
 * killed without a chance to stop them, this ends them as Ctrl-C would.
 */
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
