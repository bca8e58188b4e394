import { define } from '../shared/define.ts';
import { ColabResourceDetail } from './resource-detail.ts';
import { ColabResourceList } from './resource-list.ts';

define('colab-resource-detail', ColabResourceDetail);
define('colab-resource-list', ColabResourceList);
