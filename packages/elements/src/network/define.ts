import { define } from '../shared/define.ts';
import { ColabNetwork } from './network.ts';

define('colab-network', ColabNetwork);
