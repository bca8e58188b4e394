#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { type Command, configOf, say, UsageError } from './cli/command.ts';
import { sendErrand } from './cli/control.ts';
import { commonOptions, help, helpOf } from './cli/help.ts';
import { commands } from './cli/registry.ts';
import { FolderHeldError, holderOf } from './database/lock.ts';
import { version } from './package.ts';
import { StartError } from './start-error.ts';

async function main(words: string[]): Promise<number> {
  const [first, ...rest] = words;
  if (first === undefined || first === '--help' || first === '-h') {
    say(help(commands));
    return 0;
  }
  if (first === '--version' || first === '-v') {
    say(version);
    return 0;
  }
  if (first === 'help') {
    say(rest[0] === undefined ? help(commands) : helpOf(commandOf(rest[0])));
    return 0;
  }
  const command = commandOf(first);
  const { values, positionals } = parse(command, rest);
  if (values.help) {
    say(helpOf(command));
    return 0;
  }
  if (positionals.length > command.mostWords) throw new UsageError(`"${positionals.at(-1)}" is one word too many.`);
  const call = { words: positionals, flags: values, folder: process.cwd(), commands };
  const errand = (held: FolderHeldError | undefined): Promise<number> | undefined =>
    command.whileServing && held?.control !== undefined
      ? sendErrand(held.control, { command: command.name, ...call }, held)
      : undefined;
  const config = configOf(values);
  // Whoever serves the folder is asked first: it has at hand what this process would have to load.
  if (command.whileServing && config.databaseUrl === undefined) {
    const done = errand(holderOf(config.data));
    if (done) return done;
  }
  try {
    return (await command.run({ ...call, config: () => config })) ?? 0;
  } catch (error) {
    const done = error instanceof FolderHeldError ? errand(error) : undefined;
    if (!done) throw error;
    return done;
  }
}

function commandOf(name: string): Command {
  const command = commands.find((each) => each.name === name);
  if (command) return command;
  throw new UsageError(
    name.startsWith('-') ? `A command comes first, not "${name}".` : `There is no command "${name}".`,
  );
}

function parse({ options = {} }: Command, args: string[]) {
  const taken = { ...options, ...commonOptions };
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        ...Object.fromEntries(Object.entries(taken).map(([name, { type }]) => [name, { type }])),
        help: { type: 'boolean', short: 'h' },
      },
    }) as { values: Record<string, string | boolean | undefined>; positionals: string[] };
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (error instanceof UsageError) {
    process.stderr.write(`${error.message}\nRun "colab --help" for what there is.\n`);
    process.exitCode = 2;
  } else if (error instanceof StartError) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  } else {
    throw error;
  }
}
