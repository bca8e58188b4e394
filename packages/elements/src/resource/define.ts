import { define } from '../shared/define.ts';
import { ColabResourceDetail } from './resource-detail.ts';
import { ColabResource } from './resource.ts';

define('colab-resource-detail', ColabResourceDetail);
define('colab-resource', ColabResource);
