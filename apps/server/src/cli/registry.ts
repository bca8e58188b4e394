import type { Command } from './command.ts';
import { importFiles } from './import.ts';
import { migrate } from './migrate.ts';
import { serve } from './serve.ts';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [serve, migrate, importFiles];
