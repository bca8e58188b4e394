import { define } from '../shared/define.ts';
import { ColabNetworkTables } from './network-tables.ts';
import { ColabOrganisations } from './organisations.ts';

define('colab-organisations', ColabOrganisations);
define('colab-network-tables', ColabNetworkTables);
