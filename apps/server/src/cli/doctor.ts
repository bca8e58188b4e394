import { existsSync } from 'node:fs';
import { examine } from '../operation/doctor.ts';
import { type Command, say, withDatabase } from './command.ts';

export const doctor: Command = {
  name: 'doctor',
  usage: [''],
  summary: 'look for what is wrong with settings, database, disk and address',
  details: 'The exit code is 1 when something has to be done. It changes nothing, and may run while the server does.',
  mostWords: 0,
  whileServing: true,
  async run({ config: read }) {
    const config = read();
    if (config.databaseUrl === undefined && !existsSync(config.data)) {
      say(`There is no database in ${config.data} yet: "colab serve" or "colab migrate" makes one.`);
      return 1;
    }
    const findings = await withDatabase(config, (opened) => examine(config, opened));
    const marks = { ok: 'ok     ', warning: 'warning', problem: 'PROBLEM' } as const;
    for (const { state, about, finding, advice } of findings) {
      say(`${marks[state]}  ${about.padEnd(12)} ${finding}`);
      if (advice !== undefined && state !== 'ok') say(`${' '.repeat(22)}${advice}`);
    }
    const problems = findings.filter(({ state }) => state === 'problem').length;
    const warnings = findings.filter(({ state }) => state === 'warning').length;
    say(`${problems} to be done, ${warnings} to be thought about`);
    return problems > 0 ? 1 : 0;
  },
};
