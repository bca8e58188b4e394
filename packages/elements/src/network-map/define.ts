import { define } from '../shared/define.ts';
import { ColabNetworkMap } from './network-map.ts';
import { ColabWorldMap } from './world-map.ts';

define('colab-world-map', ColabWorldMap);
define('colab-network-map', ColabNetworkMap);
