import { define } from '../shared/define.ts';
import { ColabResource } from './resource.ts';

define('colab-resource', ColabResource);
