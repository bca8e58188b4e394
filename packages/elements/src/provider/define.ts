import { define } from '../shared/define.ts';
import { ColabProvider } from './provider.ts';

define('colab-provider', ColabProvider);
