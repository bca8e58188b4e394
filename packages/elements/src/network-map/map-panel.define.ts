import { define } from '../shared/define.ts';
import '../network/define.ts';
import { ColabMapPanel } from './map-panel.ts';
import { ColabOrganisations } from './organisations.ts';

define('colab-organisations', ColabOrganisations);
define('colab-map-panel', ColabMapPanel);
