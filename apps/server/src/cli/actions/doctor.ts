import { existsSync } from 'node:fs';
import { examine } from '../../operation/doctor.ts';
import { type Call, say, withDatabase } from '../command.ts';

export async function doctor({ config: read }: Call) {
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
}
