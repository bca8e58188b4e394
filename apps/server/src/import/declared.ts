import type { FigureJson } from '../database/tables.ts';
import { RowProblem, type RowReader } from './row.ts';

/** The name of the setting that holds what the Alliance declares of itself. */
export const declaredFiguresSetting = 'declared-figures';

/** What the Alliance says of itself; never mixed with what is counted here. */
export interface DeclaredFigures {
  members: FigureJson;
  countries: FigureJson;
  countryNetworks: FigureJson;
  regionalNetworks: FigureJson;
}

/** Maps `claims` of `taxonomy.json`. The figures stand in the annual plan for 2022, the year that they are given for. */
export function mapClaims(row: RowReader): DeclaredFigures {
  const source = row.text('source');
  const figure = (name: string): FigureJson => {
    const count = row.countOrText(name);
    const value = typeof count === 'number' ? count : Number(/\d+/.exec(count)?.[0] ?? Number.NaN);
    if (Number.isNaN(value)) throw new RowProblem(`"${name}" has no number in it`);
    return { value, display: typeof count === 'number' ? null : count, basis: 'declared', asOf: '2022', source };
  };
  return {
    members: figure('members'),
    countries: figure('countries'),
    countryNetworks: figure('country_networks'),
    regionalNetworks: figure('regional_networks'),
  };
}
