import type { Command } from './command.ts';
import { doctor } from './doctor.ts';
import { backup, exportAll, restore } from './export.ts';
import { harvest } from './harvest.ts';
import { importFiles } from './import.ts';
import { migrate } from './migrate.ts';
import { serve } from './serve.ts';
import { token } from './token.ts';
import { user } from './user.ts';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  serve,
  migrate,
  importFiles,
  exportAll,
  backup,
  restore,
  harvest,
  doctor,
  user,
  token,
];
