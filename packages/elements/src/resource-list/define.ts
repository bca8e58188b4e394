import { define } from '../shared/define.ts';
import { ColabResourceList } from './resource-list.ts';

define('colab-resource-list', ColabResourceList);
