import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { roles, scopes } from '../identity/roles.ts';
import type { Command } from './command.ts';

const whatIsInIt =
  'It holds everything, also what nobody but the secretariat may see (submissions, keys, addresses): keep it where only you can read it.';

/** Every command, in the order of the help. What a command needs is loaded when it runs: the help shall not wait for it. */
export const commands: readonly Command[] = [
  {
    name: 'serve',
    usage: [''],
    summary: 'set up the database, fill it when it is empty, and serve',
    details: 'SIGTERM and SIGINT stop it: what is being answered is answered to its end first.',
    options: {
      port: {
        type: 'string',
        value: 'number',
        summary: 'port to listen on; 0 takes any that is free',
        variable: 'COLAB_PORT',
        fallback: '8710',
      },
      host: {
        type: 'string',
        value: 'address',
        summary: 'address to listen on',
        variable: 'COLAB_HOST',
        fallback: '127.0.0.1',
      },
    },
    mostWords: 0,
    run: async (call) => {
      const { data } = call.config();
      // What Node makes of the sources is kept beside the data: the next start reads it.
      if (data !== 'memory://') enableCompileCache(join(data, 'compiled'));
      return (await import('./actions/serve.ts')).serve(call);
    },
  },
  {
    name: 'migrate',
    usage: [''],
    summary: 'bring the database up to this version',
    mostWords: 0,
    run: async (call) => (await import('./actions/migrate.ts')).migrate(call),
  },
  {
    name: 'import',
    usage: ['[folder]', '<file.csv|file.ics|file.json> [--as <kind>] [--network <id>] [--check]'],
    summary: 'load data files: those of the package, those of a folder, or a file of a network',
    details:
      'A file holds what the API takes when it is written, each row with its id: a table has a column for each field ("title.es",\n' +
      '"themes" with semicolons; "colab export" makes one to begin with), a calendar holds sessions, JSON several kinds.\n' +
      'Rows that are as they were stay untouched, and a row that cannot be used is named with the reason while the others are\n' +
      'loaded; the exit code is then 1. Of a folder, rows that people of this server have taken over are kept.',
    options: {
      as: {
        type: 'string',
        value: 'kind',
        summary: 'what a table holds: networks, members, resources, collections, sessions',
      },
      network: { type: 'string', value: 'id', summary: 'whose rows they are, where they do not say so themselves' },
      language: { type: 'string', value: 'tag', summary: 'the language of a calendar', fallback: 'en' },
      check: { type: 'boolean', summary: 'look only, keep nothing' },
    },
    mostWords: 1,
    whileServing: true,
    run: async (call) => (await import('./actions/import.ts')).importFiles(call),
  },
  {
    name: 'export',
    usage: ['<folder>', '<file.csv|file.ics|file.json> [--as <kind>] [--network <id>]'],
    summary: 'write all rows into a new folder, or those of a network into a file',
    details:
      'Into a folder: every table as JSON lines, for "colab restore". Into a file: networks, members, resources, collections and\n' +
      'sessions as "colab import" reads them; with --network those of a network and the ones below it. An existing file is replaced.\n' +
      `All rows are those of one moment, also while the server runs. ${whatIsInIt}`,
    options: {
      as: {
        type: 'string',
        value: 'kind',
        summary: 'what to write into a table: networks, members, resources, collections, sessions',
      },
      network: { type: 'string', value: 'id', summary: 'only the rows of this network and of those below it' },
    },
    mostWords: 1,
    whileServing: true,
    run: async (call) => (await import('./actions/export.ts')).exportAll(call),
  },
  {
    name: 'backup',
    usage: ['[file or folder]'],
    summary: 'write everything into one file, also while the server runs',
    details:
      'Without a name the file is colab-<time>.tar.gz here; into a folder it gets that name there. An existing file is replaced\n' +
      `once the new one is whole. ${whatIsInIt}`,
    mostWords: 1,
    whileServing: true,
    run: async (call) => (await import('./actions/export.ts')).backup(call),
  },
  {
    name: 'restore',
    usage: ['<file or folder> [--replace]'],
    summary: 'fill the database with what backup or export wrote',
    details:
      'The archive is checked whole before anything is changed, and all rows are replaced in one transaction: when something goes\n' +
      'wrong the database is as it was. An archive of an older version goes into an empty database and is brought up to date there.',
    options: { replace: { type: 'boolean', summary: 'replace the rows that the database has' } },
    mostWords: 1,
    whileServing: true,
    run: async (call) => (await import('./actions/export.ts')).restore(call),
  },
  {
    name: 'harvest',
    usage: ['[source…]', '--due'],
    summary: 'read the calendar feeds of networks now',
    details:
      'Reads the named calendar sources, or every one that is not paused, and tells what each run found.\n' +
      'Exit code 1 when a feed failed; its entries then stand as they were.',
    options: { due: { type: 'boolean', summary: 'only those whose time has come, as a running server does' } },
    mostWords: 100,
    whileServing: true,
    run: async (call) => (await import('./actions/harvest.ts')).harvest(call),
  },
  {
    name: 'samples',
    usage: ['--members <number>'],
    summary: 'put made-up organisations into the directory, to see maps and tables with many',
    details:
      'They are marked as samples, take the place of those made before, and go with --members 0. Nobody else is touched.\n' +
      'They count like others: do not make them on a server that people use.',
    options: { members: { type: 'string', value: 'number', summary: 'how many, from 0 to 100000' } },
    mostWords: 0,
    whileServing: true,
    run: async (call) => (await import('./actions/samples.ts')).samples(call),
  },
  {
    name: 'doctor',
    usage: [''],
    summary: 'look for what is wrong with settings, database, disk and address',
    details: 'The exit code is 1 when something has to be done. It changes nothing, and may run while the server does.',
    mostWords: 0,
    whileServing: true,
    run: async (call) => (await import('./actions/doctor.ts')).doctor(call),
  },
  {
    name: 'user',
    usage: [
      'add --name <name> --email <address> --role <role> [--network <id>] [--group <id>]',
      'list',
      'remove <id or address>',
    ],
    summary: 'add, list and remove those who may sign in; the first administrator is made here',
    details:
      `Roles: ${roles.join(', ')}.\n` +
      'A networkSecretariat names its network and a groupLead its group; moderator, editor and member may name a network.\n' +
      'Whoever is added signs in with the account of that e-mail address. Nothing is sent to them.',
    options: {
      name: { type: 'string', value: 'name', summary: 'what the person is called' },
      email: { type: 'string', value: 'address', summary: 'the address of the account they sign in with' },
      role: { type: 'string', value: 'role', summary: 'what they are' },
      network: { type: 'string', value: 'id', summary: 'the network that the role is about' },
      group: { type: 'string', value: 'id', summary: 'the group that the role is about' },
      language: { type: 'string', value: 'tag', summary: 'their language', fallback: 'en' },
    },
    mostWords: 2,
    whileServing: true,
    run: async (call) => (await import('./actions/user.ts')).user(call),
  },
  {
    name: 'token',
    usage: [
      'create --user <id or address> --name <name> [--scopes <list>] [--network <id>] [--days <number>]',
      'list [--user <id or address>]',
      'revoke <id>',
    ],
    summary: 'make, list and revoke API tokens',
    details:
      `Scopes, comma-separated: ${scopes.join(', ')}.\n` +
      'Without --scopes a token may do all that its user may. It is shown once, on the ordinary output; the database keeps a hash.\n' +
      'Revoking a token ends those that were made with it, too.',
    options: {
      user: { type: 'string', value: 'id', summary: 'whose token it is' },
      name: { type: 'string', value: 'name', summary: 'what it is for' },
      scopes: { type: 'string', value: 'list', summary: 'what it may do' },
      network: { type: 'string', value: 'id', summary: 'keeps it to a network and those below it' },
      days: { type: 'string', value: 'number', summary: 'how long it lasts', fallback: '365' },
    },
    mostWords: 2,
    whileServing: true,
    run: async (call) => (await import('./actions/token.ts')).token(call),
  },
];
