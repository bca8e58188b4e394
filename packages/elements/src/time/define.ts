import { define } from '../shared/define.ts';
import { ColabTime } from './time.ts';

define('colab-time', ColabTime);
